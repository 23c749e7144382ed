namespace DataMesh.Engine.Tests.Lab;

/// <summary>A program written directly against the monitor.</summary>
internal sealed class TestProgram(Action<TestStack> body) : IProgram
{
    public async ValueTask<ProgramOutcome> RunAsync(ProgramInfo info, IResourceMonitor monitor, IEngine engine, CancellationToken cancellationToken)
    {
        var stack = new TestStack(info, monitor, engine);
        body(stack);
        stack.SendOutputs();
        await monitor.SignalAndWaitForShutdownAsync(cancellationToken);
        return ProgramOutcome.Success;
    }
}
