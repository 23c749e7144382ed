using Inputs = Pulumi.AzureNative.Storage.Inputs;

namespace DataMesh.Components.Stores;

/// <summary>The lifecycle policy of a storage account; Azure knows one an account, which holds all rules.</summary>
internal static class StorageLifecycle
{
    // A file that was brought back from the archive tier to be read keeps its age, so that it would go back the next day.
    private const int DaysAfterRehydration = 7;

    /// <summary>The policy; null where there is no rule, since Azure refuses a policy without one.</summary>
    /// <param name="resourceGroupName">The resource group of the account.</param>
    /// <param name="account">The account's name.</param>
    /// <param name="rules">What happens when.</param>
    public static AzureNative.Storage.ManagementPolicyArgs? Args(
        Input<string> resourceGroupName, Input<string> account, ImmutableArray<LifecycleRule> rules)
    {
        if (rules.IsEmpty)
            return null;
        var schema = new Inputs.ManagementPolicySchemaArgs();
        foreach (var rule in rules)
            schema.Rules.Add(Rule(rule));
        return new()
        {
            ResourceGroupName = resourceGroupName,
            AccountName = account,
            ManagementPolicyName = "default",
            Policy = schema,
        };
    }

    private static Inputs.ManagementPolicyRuleArgs Rule(LifecycleRule rule)
    {
        var blob = new Inputs.ManagementPolicyBaseBlobArgs();
        if (rule.CoolAfterDays is { } cool)
            blob.TierToCool = Ageing(cool, rule.CountsReading);
        if (rule.CoolAfterDays is not null && rule.CountsReading)
            blob.EnableAutoTierToHotFromCool = true;
        if (rule.ColdAfterDays is { } cold)
            blob.TierToCold = Ageing(cold, rule.CountsReading);
        if (rule.ArchiveAfterDays is { } archive)
            blob.TierToArchive = new Inputs.DateAfterModificationArgs
            {
                DaysAfterModificationGreaterThan = archive,
                DaysAfterLastTierChangeGreaterThan = DaysAfterRehydration,
            };
        if (rule.DeleteAfterDays is { } delete)
            blob.Delete = Ageing(delete, countsReading: false);

        var actions = new Inputs.ManagementPolicyActionArgs { BaseBlob = blob };
        if (rule.DeleteVersionsAfterDays is { } versions)
            actions.Version = new Inputs.ManagementPolicyVersionArgs { Delete = new Inputs.DateAfterCreationArgs { DaysAfterCreationGreaterThan = versions } };
        return new Inputs.ManagementPolicyRuleArgs
        {
            Name = rule.Name,
            Type = "Lifecycle",
            Enabled = true,
            Definition = new Inputs.ManagementPolicyDefinitionArgs
            {
                Actions = actions,
                Filters = new Inputs.ManagementPolicyFilterArgs { BlobTypes = { "blockBlob" }, PrefixMatch = { rule.Prefix } },
            },
        };
    }

    private static Inputs.DateAfterModificationArgs Ageing(int days, bool countsReading) => countsReading
        ? new() { DaysAfterLastAccessTimeGreaterThan = days }
        : new() { DaysAfterModificationGreaterThan = days };
}
