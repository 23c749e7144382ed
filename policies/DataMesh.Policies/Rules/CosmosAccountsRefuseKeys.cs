namespace DataMesh.Policies.Rules;

/// <summary>Cosmos DB accounts refuse keys.</summary>
public sealed class CosmosAccountsRefuseKeys : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-cos-01";

    /// <inheritdoc/>
    public override string Title => "Cosmos DB accounts refuse keys";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.CosmosAccount];

    /// <inheritdoc/>
    public override string Why => "A key opens every container of the account to whoever has it, whatever the register of access says.";

    /// <inheritdoc/>
    public override string Fix => "Set DisableLocalAuth = true and DisableKeyBasedMetadataWriteAccess = true.";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings)
    {
        findings.Require(resource.Input("disableLocalAuth"), wanted: true, "This account can be opened with a key.");
        findings.Require(resource.Input("disableKeyBasedMetadataWriteAccess"), wanted: true, "Databases and containers can be changed with a key.");
    }
}
