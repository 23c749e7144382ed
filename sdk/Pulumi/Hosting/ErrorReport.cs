using System.Reflection;

namespace Pulumi.Hosting;

/// <summary>The text by which an error of a program is reported to an engine.</summary>
internal static class ErrorReport
{
    /// <summary>The message alone of an error that is made for people; otherwise also where it comes from.</summary>
    public static string Text(Exception exception) => exception switch
    {
        RunException or ResourceException { HideStack: true } => exception.Message,
        _ => $"Running program '{Assembly.GetEntryAssembly()?.Location}' failed with an unhandled exception:\n{exception}",
    };

    public static async ValueTask SendAsync(IEngine engine, Exception exception)
    {
        var resource = (exception as ResourceException)?.Resource;
        var urn = resource is not null && resource.Urn.TryGetData(out var data) ? data.Value : "";
        await engine.LogAsync(new LogRequest(LogSeverity.Error, Text(exception), urn), CancellationToken.None).ConfigureAwait(false);
    }
}
