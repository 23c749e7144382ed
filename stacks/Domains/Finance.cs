namespace DataMesh.Stacks.Domains;

/// <summary>Finance bills the work: its product billed-fees says what was billed to whom, for whose work.</summary>
public static class Finance
{
    /// <summary>Files from the billing system, before they reach the database.</summary>
    public static Lake Lake { get; } = new("lake");

    /// <summary>Invoices and their lines.</summary>
    public static SqlDatabase Billing { get; } = new("billing") { SizeInGigabytes = 32 };

    /// <summary>Billed fees as a view for reporting.</summary>
    public static OutputPort BilledFeesTable { get; } = OutputPort.Table("billed-fees", Billing.Table("reporting", "billed_fees"));

    /// <summary>What was billed, by fee earner, matter and month.</summary>
    public static DataProduct BilledFees { get; } = new("billed-fees")
    {
        Version = "1.0.0",
        Title = "Billed fees",
        Purpose = "What was billed to clients, by fee earner, matter and month.",
        Limitations = "Invoices that were cancelled later are still in the month of the invoice.",
        Usage = "Sum by month and currency; convert currencies by the rates of the day that the question is about.",
        Support = [new SupportChannel("billing data", "mailto:billing-data@contoso.com")],
        Owner = Groups.FinanceOwners,
        Classification = Classification.Confidential,
        PersonalData = true,
        Outputs = [BilledFeesTable],
        Pipelines = [new GitHubPipeline("contoso/finance-billed-fees")],
        Contract = new DataContract
        {
            Columns =
            [
                new Column("fee_earner_id", ColumnType.Integer, "Who did the work: the number in the staff register.")
                {
                    PrimaryKey = true,
                    PersonalData = true,
                },
                new Column("matter_id", ColumnType.Text, "The matter that was billed.") { PrimaryKey = true },
                new Column("month", ColumnType.Date, "The first day of the month of the invoice.") { PrimaryKey = true },
                new Column("billed_amount", ColumnType.Number, "The amount billed, without tax, in the currency of the invoice."),
                new Column("currency", ColumnType.Text, "The currency of the invoice: three letters of ISO 4217."),
            ],
            Quality =
            [
                new QualityRule("one-row-a-key", "There is one row for a fee earner, matter and month."),
                new QualityRule("amounts-are-known", "No amount is missing.") { Column = "billed_amount" },
            ],
            ServiceLevels = new ServiceLevels(Freshness: TimeSpan.FromHours(24), Availability: 99.5, Retention: TimeSpan.FromDays(3650)),
        },
    };

    /// <summary>The domain.</summary>
    public static Domain Domain { get; } = new("finance", index: 1)
    {
        Title = "Finance",
        Kind = DomainKind.SourceAligned,
        Owner = Groups.FinanceOwners,
        Steward = Groups.FinanceStewards,
        CostCentre = "CC-1100",
        Stores = [Lake, Billing],
        Products = [BilledFees],
    };
}
