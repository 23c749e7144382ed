namespace Pulumi.Hosting;

/// <summary>Runs a program as the process that a language host started.</summary>
internal static class ProcessHost
{
    private const int Succeeded = 0;
    private const int FailedByLoggedError = 1;

    /// <summary>The engine has been told the errors and need not add that the process failed.</summary>
    private const int FailedAndReported = 32;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static Task<int> RunAsync(StackProgram program) => RunAsync(program, PulumiEnvironment.OfThisProcess(), new WireConnector());

    public static async Task<int> RunAsync(StackProgram program, PulumiEnvironment environment, IMonitorConnector connector)
    {
        var connection = await connector.ConnectAsync(environment, CancellationToken.None).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
            return await RunAsync(program, environment, connection).ConfigureAwait(false);
    }

    private static async Task<int> RunAsync(StackProgram program, PulumiEnvironment environment, EngineConnection connection)
    {
        var run = new ProgramRun(connection.Monitor, connection.Engine, environment.Info, CancellationToken.None);
        try
        {
            var result = await InProcess.RunAsync(run, program).ConfigureAwait(false);

            // A program that breaks off has logged more than has arrived; what waits for a resource that will not come is given up.
            await Task.WhenAny(run.LastLog, Task.Delay(Patience)).ConfigureAwait(false);
            foreach (var error in Told(result.Errors))
                await ErrorReport.SendAsync(connection.Engine, error).ConfigureAwait(false);
            if (!result.Errors.IsEmpty)
                return FailedAndReported;
            return result.LoggedErrors ? FailedByLoggedError : Succeeded;
        }
        catch (RpcException error) when (error.Status == RpcStatus.Unavailable)
        {
            // The engine has ended the run and knows why; there is nobody left to tell.
            return FailedAndReported;
        }
    }

    // When the engine breaks off, every call that is under way fails for the same reason. One says it all.
    private static IEnumerable<Exception> Told(ImmutableArray<Exception> errors) =>
        errors.DistinctBy(static error => error is RpcException { Status: RpcStatus.Unavailable } ? (object)RpcStatus.Unavailable : error);
}
