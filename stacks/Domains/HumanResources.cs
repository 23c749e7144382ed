namespace DataMesh.Stacks.Domains;

/// <summary>Human resources agrees targets with fee earners: its product fee-targets says who should bill how much.</summary>
public static class HumanResources
{
    /// <summary>What comes from the staff system's API, and what is made of it.</summary>
    public static Lake Lake { get; } = new("lake");

    /// <summary>Fee targets as files.</summary>
    public static OutputPort FeeTargetsDataset { get; } =
        OutputPort.Dataset("fee-targets", Lake.Folder(LakeLayer.Curated, "fee-targets")) with { Format = "parquet" };

    /// <summary>What each fee earner should bill, by month.</summary>
    public static DataProduct FeeTargets { get; } = new("fee-targets")
    {
        Version = "1.0.0",
        Title = "Fee targets",
        Purpose = "What each fee earner should bill, by month, as agreed in the yearly review.",
        Owner = Groups.HumanResourcesOwners,
        Classification = Classification.Confidential,
        PersonalData = true,
        Outputs = [FeeTargetsDataset],
        Contract = new DataContract
        {
            Columns =
            [
                new Column("fee_earner_id", ColumnType.Integer, "The number in the staff register.") { PrimaryKey = true, PersonalData = true },
                new Column("month", ColumnType.Date, "The first day of the month.") { PrimaryKey = true },
                new Column("target_amount", ColumnType.Number, "The amount to bill, without tax."),
                new Column("currency", ColumnType.Text, "The currency of the amount: three letters of ISO 4217."),
            ],
            Quality =
            [
                new QualityRule("one-row-a-key", "There is one row for a fee earner and month."),
                new QualityRule("targets-are-positive", "A target is larger than zero.") { Column = "target_amount" },
            ],
            ServiceLevels = new ServiceLevels(Freshness: TimeSpan.FromDays(7), Availability: 99.0, Retention: TimeSpan.FromDays(3650)),
        },
    };

    /// <summary>The domain.</summary>
    public static Domain Domain { get; } = new("human-resources", index: 2)
    {
        Title = "Human resources",
        Kind = DomainKind.SourceAligned,
        Owner = Groups.HumanResourcesOwners,
        Steward = Groups.HumanResourcesStewards,
        CostCentre = "CC-1200",
        Stores = [Lake],
        Products = [FeeTargets],
    };
}
