namespace DataMesh.SimulatedAzure.Tests.Support;

/// <summary>The least that types with required inputs need, beside their place.</summary>
internal static class Samples
{
    public static (string Key, object? Value)[] Minimal(string token) => token switch
    {
        "storage:StorageAccount" => [("kind", "StorageV2"), ("sku", Map(("name", "Standard_LRS")))],
        "keyvault:Vault" => [("properties", Map(("tenantId", TestAzure.Tenant), ("sku", Map(("family", "A"), ("name", "standard")))))],
        "kusto:Cluster" => [("sku", Map(("name", "Standard_E2ads_v5"), ("tier", "Standard"), ("capacity", 2.0)))],
        "containerregistry:Registry" => [("sku", Map(("name", "Premium")))],
        "cosmosdb:DatabaseAccount" =>
            [("databaseAccountOfferType", "Standard"), ("locations", List(Map(("locationName", "westeurope"), ("failoverPriority", 0.0))))],
        _ => [],
    };
}
