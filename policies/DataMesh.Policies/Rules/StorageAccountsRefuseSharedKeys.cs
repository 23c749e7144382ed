namespace DataMesh.Policies.Rules;

/// <summary>Storage accounts refuse shared keys.</summary>
public sealed class StorageAccountsRefuseSharedKeys : StackPolicy
{
    // The tag of the one kind of account that Azure itself opens by key: it mounts a file share into the container of a deployment script with it.
    // ("Run Bicep deployment script privately over a private endpoint", Azure documentation.)
    private const string ScriptsTag = "tags.purpose";
    private const string ScriptsPurpose = "deployment-scripts";

    /// <inheritdoc/>
    public override string Id => "mesh-st-06";

    /// <inheritdoc/>
    public override string Title => "Storage accounts refuse shared keys";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.High;

    /// <inheritdoc/>
    public override string Why => "A key opens the whole account to whoever has it, and conditions on role assignments do not bind it.";

    /// <inheritdoc/>
    public override string Fix =>
        "Set AllowSharedKeyAccess = false. Only an account for deployment scripts (tag purpose: deployment-scripts) that has no container may take its key.";

    /// <inheritdoc/>
    public override void Judge(JudgedStack stack, StackFindings findings)
    {
        foreach (var account in stack.OfType(ResourceTypes.StorageAccount))
        {
            var keys = account.Input("allowSharedKeyAccess");
            if (keys.Flag == false || (account.Input(ScriptsTag).Text == ScriptsPurpose && !HoldsData(stack, account)))
                continue;
            findings.About(account).Require(keys, wanted: false, "This account can be opened with its key.");
        }
    }

    private static bool HoldsData(JudgedStack stack, JudgedResource account)
    {
        if (account.Input("isHnsEnabled") is { IsMissing: false, Flag: not false })
            return true;
        var name = account.Input("accountName");
        foreach (var container in stack.OfType(ResourceTypes.BlobContainer))
        {
            var owner = container.Input("accountName");
            if (owner.IsUnknown || name.IsUnknown ? container.DependenciesOf("accountName").Contains(account.Urn) : owner.Text == name.Text)
                return true;
        }

        return false;
    }
}
