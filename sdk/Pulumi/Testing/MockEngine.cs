namespace Pulumi.Testing;

/// <summary>Keeps the errors that a program under test logs.</summary>
internal sealed class MockEngine : IEngine
{
    private readonly Lock _lock = new();
    private readonly List<string> _errors = [];

    public ValueTask LogAsync(LogRequest request, CancellationToken cancellationToken)
    {
        if (request.Severity == LogSeverity.Error)
        {
            lock (_lock)
                _errors.Add(request.Message);
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask RequirePulumiVersionAsync(string range, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public ImmutableArray<string> Errors()
    {
        lock (_lock)
            return [.. _errors];
    }
}
