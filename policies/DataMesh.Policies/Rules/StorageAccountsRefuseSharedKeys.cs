namespace DataMesh.Policies.Rules;

/// <summary>Storage accounts refuse shared keys.</summary>
public sealed class StorageAccountsRefuseSharedKeys : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-st-06";

    /// <inheritdoc/>
    public override string Title => "Storage accounts refuse shared keys";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.High;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.StorageAccount];

    /// <inheritdoc/>
    public override string Why => "A key opens the whole account to whoever has it, and conditions on role assignments do not bind it.";

    /// <inheritdoc/>
    public override string Fix => "Set AllowSharedKeyAccess = false.";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings)
    {
        if (!KeepsFilesOfDeploymentScripts(resource))
            findings.Require(resource.Input("allowSharedKeyAccess"), wanted: false, "This account can be opened with its key.");
    }

    // Azure mounts the files of a deployment script with the account's key and offers no other way. Such an account is no lake, and says what it is for.
    private static bool KeepsFilesOfDeploymentScripts(JudgedResource account) =>
        account.Input("tags.purpose").Text is "deployment-scripts" && account.Input("isHnsEnabled").IsMissing;
}
