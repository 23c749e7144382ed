using DataMesh.SimulatedAzure.Ids;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>
/// Some names are taken once for all of Azure. https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules
/// (scope "global") and https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-storage-account-name. The answers:
/// storage https://github.com/hashicorp/terraform/issues/11485, SQL https://github.com/Azure-Samples/ansible-playbooks/issues/25, Event
/// Hubs https://github.com/hashicorp/terraform-provider-azurerm/issues/12020, Cosmos DB
/// https://github.com/OfficeDev/microsoft-teams-apps-callrecord-insights/issues/26, PostgreSQL (the text)
/// https://github.com/Azure/azure-service-operator/issues/2428, Data Explorer https://github.com/Azure/ARO-HCP/pull/6502.
/// </summary>
internal sealed class GlobalNameRule : IPutRule
{
    public bool Concerns(string armType) => KnownTypes.HasGlobalName(armType);

    /// <summary>What Azure says of a vault's name that another one has, or had.</summary>
    public static string VaultTaken(string name) =>
        $"The vault name '{name}' is already in use. Vault names are globally unique so it is possible that the name is already taken. If you are "
            + "sure that the vault name was not taken then it is possible that a vault with the same name was recently deleted but not purged after "
            + "being placed in a recoverable state.";

    public IEnumerable<AzureError> Check(ICloudView cloud, AzureResource candidate, AzureResource? existing)
    {
        if (existing is not null) yield break;
        var name = ArmId.NameOf(candidate.Id);
        if (cloud.FindByGlobalName(candidate.ArmType, name) is not { } holder || ArmId.AreEqual(holder.Id, candidate.Id)) yield break;
        var (code, message) = candidate.ArmType switch
        {
            "Microsoft.Storage/storageAccounts" => ("StorageAccountAlreadyTaken", $"The storage account named {name} is already taken."),
            "Microsoft.KeyVault/vaults" => ("VaultAlreadyExists", VaultTaken(name)),
            "Microsoft.Sql/servers" => ("NameAlreadyExists", $"The name '{name}' already exists. Choose a different name."),
            "Microsoft.EventHub/namespaces" => ("BadRequest", $"The specified name is not available. For more information visit "
                + $"https://aka.ms/eventhubsarmexceptions. (The namespace '{name}' exists.)"),
            "Microsoft.DocumentDB/databaseAccounts" => ("BadRequest", $"Dns record for {name} under zone Document is already taken. Please use "
                + $"a different name for the account."),
            "Microsoft.ContainerRegistry/registries" => ("AlreadyInUse", $"The registry DNS name {name.ToLowerInvariant()}.azurecr.io "
                + $"is already in use. You can check if the name is already claimed using following API: "
                + $"https://docs.microsoft.com/rest/api/containerregistry/registries/checknameavailability"),
            "Microsoft.Purview/accounts" => ("AccountNameAlreadyExists", $"The account name '{name}' is already in use. Please choose "
                + $"another name."),
            "Microsoft.Kusto/clusters" => ("InvalidClusterName", $"Name '{name}' with type Engine is already taken. Please specify a different name"),
            "Microsoft.DBforPostgreSQL/flexibleServers" => ("ServerNameAlreadyExists", $"Specified server name is already used. (The server is "
                + $"called '{name}'.)"),
            _ => ("NameAlreadyExists", $"The name '{name}' of type '{candidate.ArmType}' is already in use; it must be unique in all of "
                + $"Azure."),
        };
        yield return new AzureError(code, message, AzureTypes.Default.Find(candidate.Token)?.NameArgument);
    }
}
