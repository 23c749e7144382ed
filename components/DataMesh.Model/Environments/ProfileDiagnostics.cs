namespace DataMesh.Model.Environments;

/// <summary>The diagnostics about environments' profiles: DM0140.</summary>
internal static class ProfileDiagnostics
{
    public static Diagnostic BrokenInvariant(EnvironmentName environment, ProfileInvariant invariant, string value) => Diagnostic.Error(
        "DM0140",
        $"The profile of {environment} has {invariant.Setting} = {value}, which must be {invariant.Needed}: {invariant.Why}. Correct the profile of "
            + $"{environment} (components/DataMesh.Model/Environments), or change the invariant in ProfileChecks with the consent of those who own the data.",
        null);
}
