namespace Pulumi.Hosting;

/// <summary>
/// Runs a program in this process against an engine in this process: the one seam between the SDK and a host. Where the engine answers
/// synchronously, so does all that the program does with resources, in the order in which it is written.
/// </summary>
internal static class InProcess
{
    /// <summary>Runs a program whose stack outputs are what it returns.</summary>
    public static Task<ProgramResult> RunAsync(
        IResourceMonitor monitor,
        IEngine engine,
        ProgramInfo info,
        Func<Task<IDictionary<string, object?>>> program,
        CancellationToken cancellationToken) =>
        RunAsync(new ProgramRun(monitor, engine, info, cancellationToken), new StackProgram(program, options: null));

    /// <summary>Runs a program that is a stack class, whose stack outputs are its output properties.</summary>
    public static Task<ProgramResult> RunAsync(
        IResourceMonitor monitor, IEngine engine, ProgramInfo info, Func<Stack> createStack, CancellationToken cancellationToken) =>
        RunAsync(new ProgramRun(monitor, engine, info, cancellationToken), new StackProgram(createStack));

    /// <summary>Runs a program; errors come back as they were thrown.</summary>
    public static async Task<ProgramResult> RunAsync(ProgramRun run, StackProgram program)
    {
        run.MakeCurrent();
        try
        {
            await run.LearnFeaturesAsync().ConfigureAwait(false);
            await program.RunAsync().ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            run.Tasks.Fail(exception);
        }

        await run.Tasks.WhenQuietAsync().ConfigureAwait(false);
        if (run.Tasks.Errors().IsEmpty)
        {
            await run.Monitor.SignalAndWaitForShutdownAsync(run.CancellationToken).ConfigureAwait(false);

            // Hooks may have run meanwhile, and have left something to be done or to be told.
            await run.Tasks.WhenQuietAsync().ConfigureAwait(false);
        }

        return new ProgramResult(run.Tasks.Errors(), run.LoggedErrors);
    }
}
