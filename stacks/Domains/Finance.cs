namespace DataMesh.Stacks.Domains;

/// <summary>Finance bills the work: its product billed-fees says what was billed to whom, for whose work, and profitability what was left of it.</summary>
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

    /// <summary>Fees, hours and costs over the years, laid out to be analysed.</summary>
    public static Warehouse Analysis { get; } = new("analysis");

    /// <summary>What matters earned, as a table.</summary>
    public static OutputPort ProfitabilityTable { get; } = OutputPort.Table("profitability", Analysis.Table("published", "matter_profitability"));

    /// <summary>What each matter earned, by month.</summary>
    public static DataProduct Profitability { get; } = new("profitability")
    {
        Version = "1.0.0",
        Title = "Profitability of matters",
        Purpose = "What each matter earned after the costs of the work, by month.",
        Limitations = "Costs of the current month are estimates until its books are closed.",
        Usage = "Weigh the margin by the amount billed when matters are put together.",
        Support = [new SupportChannel("financial analysis", "mailto:financial-analysis@contoso.com")],
        Owner = Groups.FinanceOwners,
        Classification = Classification.Confidential,
        PersonalData = false,
        Outputs = [ProfitabilityTable],
        Pipelines = [new GitHubPipeline("contoso/finance-profitability")],
        Contract = new DataContract
        {
            Columns =
            [
                new Column("matter_id", ColumnType.Text, "The matter.") { PrimaryKey = true },
                new Column("month", ColumnType.Date, "The first day of the month.") { PrimaryKey = true },
                new Column("billed_amount", ColumnType.Number, "The amount billed, without tax, in euros."),
                new Column("cost_amount", ColumnType.Number, "The cost of the hours worked and of what was bought, in euros."),
                new Column("margin", ColumnType.Number, "What is left as a share of the amount billed: 0.25 means a quarter."),
            ],
            Quality =
            [
                new QualityRule("one-row-a-key", "There is one row for a matter and month."),
                new QualityRule("costs-are-known", "No cost is missing.") { Column = "cost_amount" },
            ],
            ServiceLevels = new ServiceLevels(Freshness: TimeSpan.FromDays(1), Availability: 99.0, Retention: TimeSpan.FromDays(3650)),
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
        Stores = [Lake, Billing, Analysis],
        Products = [BilledFees, Profitability],
    };
}
