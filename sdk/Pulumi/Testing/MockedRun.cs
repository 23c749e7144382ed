namespace Pulumi.Testing;

/// <summary>Runs a program against mocks.</summary>
internal static class MockedRun
{
    public static async Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> RunAsync(
        IMocks mocks, TestOptions? options, StackProgram program)
    {
        var info = new ProgramInfo
        {
            Project = options?.ProjectName ?? "project",
            Stack = options?.StackName ?? "stack",
            Organization = options?.OrganizationName ?? "organization",
            RootDirectory = options?.RootDirectory ?? "",
            DryRun = options?.IsPreview ?? true,
        };
        var engine = new MockEngine();
        var run = new ProgramRun(new MockMonitor(mocks, info), engine, info, CancellationToken.None);
        run.KeepResources();
        var result = await InProcess.RunAsync(run, program).ConfigureAwait(false);
        ImmutableArray<RunException> errors =
        [
            .. engine.Errors().Select(message => new RunException(message)),
            .. result.Errors.Select(error => new RunException(ErrorReport.Text(error), error)),
        ];
        return errors switch
        {
            [] => (run.Resources(), program.Outputs),
            [var only] => throw only,
            _ => throw new AggregateException(errors),
        };
    }
}
