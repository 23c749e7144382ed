namespace Pulumi.Hosting;

/// <summary>Runs a program as the process that a language host started.</summary>
internal static class ProcessHost
{
    private const int Succeeded = 0;
    private const int FailedByLoggedError = 1;

    /// <summary>The engine has been told the errors and need not add that the process failed.</summary>
    private const int FailedAndReported = 32;

    public static Task<int> RunAsync(StackProgram program) => RunAsync(program, PulumiEnvironment.OfThisProcess(), new NoWire());

    public static async Task<int> RunAsync(StackProgram program, PulumiEnvironment environment, IMonitorConnector connector)
    {
        var connection = await connector.ConnectAsync(environment, CancellationToken.None).ConfigureAwait(false);
        var run = new ProgramRun(connection.Monitor, connection.Engine, environment.Info, CancellationToken.None);
        var result = await InProcess.RunAsync(run, program).ConfigureAwait(false);
        foreach (var error in result.Errors)
            await ErrorReport.SendAsync(connection.Engine, error).ConfigureAwait(false);
        if (!result.Errors.IsEmpty)
            return FailedAndReported;
        return result.LoggedErrors ? FailedByLoggedError : Succeeded;
    }
}
