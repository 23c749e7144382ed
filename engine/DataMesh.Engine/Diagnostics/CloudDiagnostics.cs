using DataMesh.Engine.Providers;

namespace DataMesh.Engine.Diagnostics;

/// <summary>What the cloud refuses, with its own codes: DM0701 to DM0709.</summary>
public static class CloudDiagnostics
{
    /// <summary>DM0701: the provider refuses the inputs, before anything is planned.</summary>
    public static Diagnostic Refused(string urn, ProviderError error) => Of("DM0701", urn, error, 1,
        $"{Head(urn, error)} Correct the input; nothing was changed.");

    /// <summary>DM0702: the cloud would refuse a planned step.</summary>
    public static Diagnostic WouldBeRefused(string urn, string operation, ProviderError error) => Of("DM0702", urn, error, 1,
        $"{Head(urn, error)} The cloud would refuse to {operation} it, so nothing was changed. Correct the input, or what stands in its way, and run again.");

    /// <summary>DM0703: the cloud refused a step while it was applied.</summary>
    public static Diagnostic Failed(string urn, string operation, ProviderError error) => Of("DM0703", urn, error, 3,
        $"{Head(urn, error)} The cloud refused to {operation} it. What was done before is kept in the state; correct the cause and run again.");

    /// <summary>DM0704: the file of the simulated cloud cannot be used.</summary>
    public static Diagnostic FileRefused(string file, string problem, string remedy) => new("DM0704", Severity.Error, $"{file}: {problem} {remedy}")
    {
        Location = new SourceLocation(file),
        ExitCode = 3,
    };

    private static string Head(string urn, ProviderError error) =>
        $"{Urn.TypeOf(urn)} '{Urn.NameOf(urn)}'{(error.Property.Length > 0 ? $", property '{error.Property}'" : "")}: {error.Code}: {Sentence(error.Message)}";

    private static string Sentence(string text) => text.EndsWith('.') ? text : text + ".";

    private static Diagnostic Of(string code, string urn, ProviderError error, int exitCode, string message) => new(code, Severity.Error, message)
    {
        Urn = urn,
        Stack = Urn.StackOf(urn),
        ExitCode = exitCode,
        CloudCode = error.Code,
    };
}
