namespace DataMesh.Stacks.Domains;

/// <summary>
/// Sales wins the work: its product opportunities says what could be won, from whom, and how likely it is; client-directory says who the clients are, also
/// through an API.
/// </summary>
public static class Sales
{
    /// <summary>Copies of what the CRM holds, as documents.</summary>
    public static DocumentStore Crm { get; } = new("crm")
    {
        Containers =
        [
            new DocumentContainerDefinition("opportunities", "/accountId") { UniqueKeys = [new DocumentUniqueKey("/crmNumber")] },
            new DocumentContainerDefinition("clients", "/clientId"),
            new DocumentContainerDefinition("crm-changes", "/entity") { DeleteAfterDays = 30 },
        ],
    };

    /// <summary>Opportunities as documents.</summary>
    public static OutputPort OpportunitiesDataset { get; } = OutputPort.Dataset("opportunities", Crm.Container("opportunities"));

    /// <summary>What could be won, by account.</summary>
    public static DataProduct Opportunities { get; } = new("opportunities")
    {
        Version = "1.0.0",
        Title = "Opportunities",
        Purpose = "What could be won, from whom, for how much and how likely it is, as the CRM has it.",
        Owner = Groups.SalesOwners,
        Classification = Classification.Confidential,
        PersonalData = true,
        Outputs = [OpportunitiesDataset],
        Contract = new DataContract
        {
            Columns =
            [
                new Column("crm_number", ColumnType.Text, "The opportunity's number in the CRM.") { PrimaryKey = true },
                new Column("account_id", ColumnType.Text, "Who the work would be for."),
                new Column("stage", ColumnType.Text, "How far it is: lead, qualified, proposed, won or lost."),
                new Column("expected_amount", ColumnType.Number, "What it would bring, without tax."),
                new Column("currency", ColumnType.Text, "The currency of the amount: three letters of ISO 4217."),
                new Column("probability", ColumnType.Number, "How likely it is to be won: 0 to 1."),
                new Column("owner_id", ColumnType.Integer, "Who looks after it: the number in the staff register.") { PersonalData = true },
                new Column("changed_at", ColumnType.Timestamp, "When it was last changed in the CRM."),
            ],
            Quality =
            [
                new QualityRule("one-document-a-number", "There is one document for a number of the CRM."),
                new QualityRule("probability-is-a-share", "A probability lies between 0 and 1.") { Column = "probability" },
            ],
            ServiceLevels = new ServiceLevels(Freshness: TimeSpan.FromHours(1), Availability: 99.5, Retention: TimeSpan.FromDays(1825)),
        },
    };

    /// <summary>Clients as documents.</summary>
    public static OutputPort ClientsDataset { get; } = OutputPort.Dataset("clients", Crm.Container("clients"));

    /// <summary>
    /// What answers who a client is, one at a time. The digest is a placeholder, as the subscriptions are: put in that of the image that you push.
    /// </summary>
    public static ApiWorkload DirectoryService { get; } = new(
        "client-directory", new ContainerImage("sales/client-directory", "sha256:5f2b1c7a10d84c539c9f6d2f1b1c7a105f0d6a3e2b0c4c539c9f6d2f1b1c7a10"));

    /// <summary>Clients by an API, for whoever needs one of them and not all.</summary>
    public static OutputPort ClientDirectoryApi { get; } = OutputPort.Api("client-directory-api", DirectoryService);

    /// <summary>Who the clients are.</summary>
    public static DataProduct ClientDirectory { get; } = new("client-directory")
    {
        Version = "1.0.0",
        Title = "Client directory",
        Purpose = "Who the company works for: each client with its legal name, sector and country, and who looks after it.",
        Owner = Groups.SalesOwners,
        Classification = Classification.Confidential,
        PersonalData = true,
        Outputs = [ClientsDataset, ClientDirectoryApi],
        Contract = new DataContract
        {
            Columns =
            [
                new Column("client_id", ColumnType.Text, "The client's number in the CRM.") { PrimaryKey = true },
                new Column("legal_name", ColumnType.Text, "The name in the commercial register."),
                new Column("sector", ColumnType.Text, "What it does: the section of NACE."),
                new Column("country", ColumnType.Text, "Where its seat is: two letters of ISO 3166."),
                new Column("owner_id", ColumnType.Integer, "Who looks after it: the number in the staff register.") { PersonalData = true },
                new Column("changed_at", ColumnType.Timestamp, "When it was last changed in the CRM."),
            ],
            Quality = [new QualityRule("one-document-a-client", "There is one document for a client.") { Column = "client_id" }],
            ServiceLevels = new ServiceLevels(Freshness: TimeSpan.FromHours(1), Availability: 99.5, Retention: TimeSpan.FromDays(1825)),
        },
    };

    /// <summary>The domain.</summary>
    public static Domain Domain { get; } = new("sales", index: 4)
    {
        Title = "Sales",
        Kind = DomainKind.SourceAligned,
        Owner = Groups.SalesOwners,
        Steward = Groups.SalesStewards,
        CostCentre = "CC-1400",
        Stores = [Crm],
        Products = [Opportunities, ClientDirectory],
        Workloads = [DirectoryService],
    };
}
