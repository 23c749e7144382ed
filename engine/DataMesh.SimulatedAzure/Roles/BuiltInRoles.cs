using System.Collections.Frozen;

namespace DataMesh.SimulatedAzure.Roles;

/// <summary>
/// Azure's built-in roles by id, as far as a data mesh has use for them.
/// https://learn.microsoft.com/azure/role-based-access-control/built-in-roles (read 2026-04-09)
/// </summary>
internal static class BuiltInRoles
{
    private static readonly FrozenDictionary<string, string> ById = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["7f951dda-4ed3-4680-a7ca-43fe172d538d"] = "AcrPull",
        ["8311e382-0749-4cb8-b61a-304f252e45ec"] = "AcrPush",
        ["f526a384-b230-433a-b45c-95f59c4a2dec"] = "Azure Event Hubs Data Owner",
        ["a638d3c7-ab3a-418d-83e6-5f17a39d4fde"] = "Azure Event Hubs Data Receiver",
        ["2b629674-e913-4c01-ae53-ef4638d8f975"] = "Azure Event Hubs Data Sender",
        ["4abbcc35-e782-43d8-92c5-2d3f1bd2253f"] = "Azure Kubernetes Service Cluster User Role",
        ["3498e952-d568-435e-9b2c-8d77e338d7f7"] = "Azure Kubernetes Service RBAC Admin",
        ["b1ff04bb-8a4e-4dc4-8eb5-8693973ce19b"] = "Azure Kubernetes Service RBAC Cluster Admin",
        ["7f6c6a51-bcf8-42ba-9220-52d62157d7db"] = "Azure Kubernetes Service RBAC Reader",
        ["a7ffa36f-339b-4b5c-8bdf-e2c188b2c0eb"] = "Azure Kubernetes Service RBAC Writer",
        ["fa23ad8b-c56e-40d8-ac0c-ce449e1d2c64"] = "Billing Reader",
        ["b24988ac-6180-42a0-ab88-20f7382dd24c"] = "Contributor",
        ["fbdf93bf-df7d-467e-a4d2-9458aa1360c8"] = "Cosmos DB Account Reader Role",
        ["230815da-be43-4aae-9cb4-875f7bd000aa"] = "Cosmos DB Operator",
        ["434105ed-43f6-45c7-a02f-909b2ba83430"] = "Cost Management Contributor",
        ["72fafb9e-0641-4937-9268-a91bfd8191a3"] = "Cost Management Reader",
        ["673868aa-7521-48a0-acc6-0f60742d39f5"] = "Data Factory Contributor",
        ["5bd9cd88-fe45-4216-938b-f97437e15450"] = "DocumentDB Account Contributor",
        ["00482a5a-887f-4fb3-b363-3b7fe8e74483"] = "Key Vault Administrator",
        ["db79e9a7-68ee-4b58-9aeb-b90e7c24fcba"] = "Key Vault Certificate User",
        ["a4417e6f-fecd-4de8-b567-7b0420556985"] = "Key Vault Certificates Officer",
        ["f25e0fa2-a7c8-4377-a976-54943a77a395"] = "Key Vault Contributor",
        ["14b46e9e-c2b7-41b4-b07b-48a6ebf60603"] = "Key Vault Crypto Officer",
        ["e147488a-f6f5-4113-8e2d-b22465e65bf6"] = "Key Vault Crypto Service Encryption User",
        ["12338af0-0e69-4776-bea7-57ae8d297424"] = "Key Vault Crypto User",
        ["8b54135c-b56d-4d72-a534-26097cfdc8d8"] = "Key Vault Data Access Administrator",
        ["21090545-7ca7-4776-b22c-e363652d74d2"] = "Key Vault Reader",
        ["b86a8fe4-44ce-4948-aee5-eccb2c155cd7"] = "Key Vault Secrets Officer",
        ["4633458b-17de-408a-b874-0445c86b69e6"] = "Key Vault Secrets User",
        ["28bf596f-4eb7-45ce-b5bc-6cf482fec137"] = "Locks Contributor",
        ["92aaf0da-9dab-42b6-94a3-d43ce8d16293"] = "Log Analytics Contributor",
        ["3b03c2da-16b3-4a49-8834-0f8130efdd3b"] = "Log Analytics Data Reader",
        ["73c42c96-874c-492b-b04d-ab87d138a893"] = "Log Analytics Reader",
        ["e40ec5ca-96e0-45a2-b4ff-59039f2c2b59"] = "Managed Identity Contributor",
        ["f1a07417-d97a-45cb-824c-7a7467783830"] = "Managed Identity Operator",
        ["749f88d5-cbae-40b8-bcfc-e573ddc772fa"] = "Monitoring Contributor",
        ["3913510d-42f4-4e42-8a64-420c390055eb"] = "Monitoring Metrics Publisher",
        ["43d0d8ad-25c7-4714-9337-8ba259a9fe05"] = "Monitoring Reader",
        ["4d97b98b-1d4f-4787-a291-c67834d212e7"] = "Network Contributor",
        ["8e3af657-a8ff-443c-a75c-2fe8c4bcb635"] = "Owner",
        ["b12aa53e-6015-4669-85d0-8515ebb3ae7f"] = "Private DNS Zone Contributor",
        ["acdd72a7-3385-48ef-bd42-f606fba81ae7"] = "Reader",
        ["36243c78-bf99-498c-9df9-86d9f8d28608"] = "Resource Policy Contributor",
        ["f58310d9-a9f6-439a-9e8d-f62e7b41a168"] = "Role Based Access Control Administrator",
        ["9b7fa17d-e63e-47b0-bb0a-15c516ac86ec"] = "SQL DB Contributor",
        ["056cd41c-7e88-42e1-933e-88ba6a50c9c3"] = "SQL Security Manager",
        ["6d8ee4ec-f05a-4a1d-8b00-a9b17e38b437"] = "SQL Server Contributor",
        ["5dffeca3-4936-4216-b2bc-10343a5abb25"] = "Schema Registry Contributor",
        ["2c56ea50-c6b3-40a6-83c0-9d98858bc7d2"] = "Schema Registry Reader",
        ["1407120a-92aa-4202-b7e9-c0e197c71c8f"] = "Search Index Data Reader",
        ["17d1049b-9a84-46fb-8f53-869881c3d3ab"] = "Storage Account Contributor",
        ["ba92f5b4-2d11-453d-a403-e96b0029c9fe"] = "Storage Blob Data Contributor",
        ["b7e6dc6d-f1e8-4753-8033-0f276bb0955b"] = "Storage Blob Data Owner",
        ["2a2b9908-6ea1-4ae2-8e65-a410df84e7d1"] = "Storage Blob Data Reader",
        ["db58b8e5-c6ad-4a2a-8342-4190687cbf4a"] = "Storage Blob Delegator",
        ["69566ab7-960f-475b-8e7c-b3118f30c6bd"] = "Storage File Data Privileged Contributor",
        ["974c5e8b-45b9-4653-ba55-5f855dd0fb88"] = "Storage Queue Data Contributor",
        ["19e7f393-937e-4f77-808e-94535e297925"] = "Storage Queue Data Reader",
        ["0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3"] = "Storage Table Data Contributor",
        ["76199698-9eea-4c19-bc75-cec21354c6b6"] = "Storage Table Data Reader",
        ["4a9ae827-6dc8-4573-8ac7-8239d42aa03f"] = "Tag Contributor",
        ["18d7d88d-d35e-4fb5-a5c3-7773c20a72d9"] = "User Access Administrator",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of a role; null when it is not built in, or not known here.</summary>
    public static string? NameOf(string id) => ById.GetValueOrDefault(id);
}
