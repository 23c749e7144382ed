namespace DataMesh.Stacks.Domains;

/// <summary>Operations steers the work: its product fee-earner-performance sets what was billed against what was agreed.</summary>
public static class Operations
{
    /// <summary>What is made of the other domains' products.</summary>
    public static Lake Lake { get; } = new("lake");

    /// <summary>Fee earner performance as files.</summary>
    public static OutputPort FeeEarnerPerformanceDataset { get; } =
        OutputPort.Dataset("fee-earner-performance", Lake.Folder(LakeLayer.Curated, "fee-earner-performance")) with { Format = "parquet" };

    /// <summary>Billed fees against targets, by fee earner and month.</summary>
    public static DataProduct FeeEarnerPerformance { get; } = new("fee-earner-performance")
    {
        Version = "1.0.0",
        Title = "Fee earner performance",
        Purpose = "What each fee earner billed against the target, by month.",
        Owner = Groups.OperationsOwners,
        Classification = Classification.Confidential,
        PersonalData = true,
        Inputs = [InputPort.From(Finance.BilledFeesTable), InputPort.From(HumanResources.FeeTargetsDataset)],
        Outputs = [FeeEarnerPerformanceDataset],
        Pipelines = [new AzureDevOpsPipeline("contoso", "aaaaaaaa-0003-4000-8000-0000000000d0", "Operations", "fee-earner-performance")],
        Contract = new DataContract
        {
            Columns =
            [
                new Column("fee_earner_id", ColumnType.Integer, "The number in the staff register.") { PrimaryKey = true, PersonalData = true },
                new Column("month", ColumnType.Date, "The first day of the month.") { PrimaryKey = true },
                new Column("billed_amount", ColumnType.Number, "The amount billed, without tax."),
                new Column("target_amount", ColumnType.Number, "The amount to bill, without tax."),
                new Column("attainment", ColumnType.Number, "The amount billed as a share of the target: 1 means that it was met."),
            ],
            Quality = [new QualityRule("one-row-a-key", "There is one row for a fee earner and month.")],
            ServiceLevels = new ServiceLevels(Freshness: TimeSpan.FromDays(1), Availability: 99.0, Retention: TimeSpan.FromDays(1825)),
        },
    };

    /// <summary>What combines fees and targets, every night.</summary>
    public static Pipelines Pipelines { get; } = new("pipelines") { Runs = [FeeEarnerPerformance] };

    /// <summary>The domain.</summary>
    public static Domain Domain { get; } = new("operations", index: 3)
    {
        Title = "Operations",
        Kind = DomainKind.ConsumerAligned,
        Owner = Groups.OperationsOwners,
        Steward = Groups.OperationsStewards,
        CostCentre = "CC-1300",
        Stores = [Lake, Pipelines],
        Products = [FeeEarnerPerformance],
    };
}
