namespace DataMesh.Policies.Rules;

/// <summary>Key vaults of prod keep what was deleted for 90 days.</summary>
public sealed class VaultsOfProdKeepDeletedKeysLongest : StackPolicy
{
    private const int Longest = 90;
    private const string Prod = "-prod";

    /// <inheritdoc/>
    public override string Id => "mesh-kv-03";

    /// <inheritdoc/>
    public override string Title => "Key vaults of prod keep what was deleted for 90 days";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.High;

    /// <inheritdoc/>
    public override string Why => "With a key goes what it encrypts, and how long one can be restored is fixed when its vault is made.";

    /// <inheritdoc/>
    public override string Fix => "Set Properties.SoftDeleteRetentionInDays = 90.";

    /// <inheritdoc/>
    public override void Judge(JudgedStack stack, StackFindings findings)
    {
        if (!stack.Name.EndsWith(Prod, StringComparison.Ordinal))
            return;
        foreach (var vault in stack.OfType(ResourceTypes.Vault))
        {
            var about = findings.About(vault);
            var days = vault.Input("properties.softDeleteRetentionInDays");
            if (days.IsUnknown)
                about.Unknown(days);
            // Where it is not said, Azure takes 90.
            else if (days is { IsMissing: false, Number: not Longest })
                about.Violation("What is deleted from this vault is gone sooner than it has to be.", days.Path);
        }
    }
}
