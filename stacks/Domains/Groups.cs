namespace DataMesh.Stacks.Domains;

/// <summary>
/// The Entra groups that answer for domains and products. Object ids are the tenant's; these are placeholders until the groups are made.
/// </summary>
public static class Groups
{
    /// <summary>Answers for finance.</summary>
    public static GroupReference FinanceOwners { get; } = new("sg-finance-owners", "aaaaaaaa-0001-4000-8000-000000000001");

    /// <summary>Looks after finance's data.</summary>
    public static GroupReference FinanceStewards { get; } = new("sg-finance-stewards", "aaaaaaaa-0001-4000-8000-000000000002");

    /// <summary>Answers for human resources.</summary>
    public static GroupReference HumanResourcesOwners { get; } = new("sg-human-resources-owners", "aaaaaaaa-0002-4000-8000-000000000001");

    /// <summary>Looks after human resources' data.</summary>
    public static GroupReference HumanResourcesStewards { get; } = new("sg-human-resources-stewards", "aaaaaaaa-0002-4000-8000-000000000002");

    /// <summary>Answers for operations.</summary>
    public static GroupReference OperationsOwners { get; } = new("sg-operations-owners", "aaaaaaaa-0003-4000-8000-000000000001");

    /// <summary>Looks after operations' data.</summary>
    public static GroupReference OperationsStewards { get; } = new("sg-operations-stewards", "aaaaaaaa-0003-4000-8000-000000000002");

    /// <summary>Answers for sales.</summary>
    public static GroupReference SalesOwners { get; } = new("sg-sales-owners", "aaaaaaaa-0004-4000-8000-000000000001");

    /// <summary>Looks after sales' data.</summary>
    public static GroupReference SalesStewards { get; } = new("sg-sales-stewards", "aaaaaaaa-0004-4000-8000-000000000002");

    /// <summary>Answers for marketing.</summary>
    public static GroupReference MarketingOwners { get; } = new("sg-marketing-owners", "aaaaaaaa-0005-4000-8000-000000000001");

    /// <summary>Looks after marketing's data.</summary>
    public static GroupReference MarketingStewards { get; } = new("sg-marketing-stewards", "aaaaaaaa-0005-4000-8000-000000000002");

    /// <summary>Answers for customer service.</summary>
    public static GroupReference CustomerServiceOwners { get; } = new("sg-customer-service-owners", "aaaaaaaa-0006-4000-8000-000000000001");

    /// <summary>Looks after customer service's data.</summary>
    public static GroupReference CustomerServiceStewards { get; } = new("sg-customer-service-stewards", "aaaaaaaa-0006-4000-8000-000000000002");

    /// <summary>Answers for innovation.</summary>
    public static GroupReference InnovationOwners { get; } = new("sg-innovation-owners", "aaaaaaaa-0007-4000-8000-000000000001");

    /// <summary>Looks after innovation's data.</summary>
    public static GroupReference InnovationStewards { get; } = new("sg-innovation-stewards", "aaaaaaaa-0007-4000-8000-000000000002");
}
