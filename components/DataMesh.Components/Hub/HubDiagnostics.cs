using DataMesh.Model.Diagnostics;

namespace DataMesh.Components.Hub;

/// <summary>The diagnostics about what the hub hands out: DM0220 to DM0229.</summary>
internal static class HubDiagnostics
{
    public static Diagnostic NotExported(string name) => new(
        "DM0220",
        Severity.Error,
        $"The management stack of this environment exports no '{name}'. "
        + "A domain's landing zone needs it: the hub makes the identities, zones and logs that domains use. "
            + "Deploy the management stack first (mesh up --environment <environment>), then this one.");
}
