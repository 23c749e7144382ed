namespace DataMesh.Stacks.Domains;

/// <summary>
/// Customer service answers the firm's clients: its product service-cases says what they asked for and when it was settled, call-recordings what was said on
/// the telephone.
/// </summary>
public static class CustomerService
{
    /// <summary>Recordings of calls, for as long as the law asks: five years unchanged, gone after seven.</summary>
    public static Archive Recordings { get; } = new("recordings")
    {
        Containers =
        [
            new ArchiveContainer("calls")
            {
                RetentionDays = 1826,
                Lifecycle = new ArchiveLifecycle { CoolAfterDays = 30, ColdAfterDays = 90, ArchiveAfterDays = 365, DeleteAfterDays = 2557 },
            },
        ],
    };

    /// <summary>Cases, with what was written about each.</summary>
    public static Postgres Desk { get; } = new("desk");

    /// <summary>Cases as a view, without what was written.</summary>
    public static OutputPort ServiceCasesTable { get; } = OutputPort.Table("service-cases", Desk.Table("published", "service_cases"));

    /// <summary>Recordings as audio files, a folder a day.</summary>
    public static OutputPort CallRecordingsDataset { get; } =
        OutputPort.Dataset("call-recordings", Recordings.Folder("calls", "recordings")) with { Format = "opus" };

    /// <summary>What clients and staff said on the telephone.</summary>
    public static DataProduct CallRecordings { get; } = new("call-recordings")
    {
        Version = "1.0.0",
        Title = "Call recordings",
        Purpose = "What clients and staff said on the telephone, to settle what was agreed.",
        Owner = Groups.CustomerServiceOwners,
        Classification = Classification.Restricted,
        PersonalData = true,
        Outputs = [CallRecordingsDataset],
        Contract = new DataContract
        {
            Columns =
            [
                new Column("call_id", ColumnType.Text, "The number of the call: the name of the file.") { PrimaryKey = true },
                new Column("started_at", ColumnType.Timestamp, "When the call began, in UTC: the folder is its day."),
                new Column("client_id", ColumnType.Integer, "The number in the register of clients, an index tag of the file.") { PersonalData = true },
                new Column("recording", ColumnType.Text, "The conversation: the file itself, in the format Opus.") { PersonalData = true },
            ],
            Quality = [new QualityRule("one-file-a-call", "There is one file for a call.")],
            ServiceLevels = new ServiceLevels(Freshness: TimeSpan.FromHours(1), Availability: 99.0, Retention: TimeSpan.FromDays(2557)),
        },
    };

    /// <summary>What clients asked for, and when it was settled.</summary>
    public static DataProduct ServiceCases { get; } = new("service-cases")
    {
        Version = "1.0.0",
        Title = "Service cases",
        Purpose = "What clients asked customer service for, and when it was settled.",
        Owner = Groups.CustomerServiceOwners,
        Classification = Classification.Confidential,
        PersonalData = true,
        Inputs = [InputPort.From(Sales.ClientDirectoryApi)],
        Outputs = [ServiceCasesTable],
        Contract = new DataContract
        {
            Columns =
            [
                new Column("case_id", ColumnType.Integer, "The number of the case.") { PrimaryKey = true },
                new Column("client_id", ColumnType.Integer, "The number in the register of clients.") { PersonalData = true },
                new Column("subject", ColumnType.Text, "What it is about: one of the desk's subjects."),
                new Column("opened_at", ColumnType.Timestamp, "When the client asked, in UTC."),
                new Column("settled_at", ColumnType.Timestamp, "When it was settled, in UTC; missing as long as it is not."),
            ],
            Quality =
            [
                new QualityRule("one-row-a-case", "There is one row for a case."),
                new QualityRule("settled-after-opened", "No case was settled before it was opened.") { Column = "settled_at" },
            ],
            ServiceLevels = new ServiceLevels(Freshness: TimeSpan.FromHours(1), Availability: 99.5, Retention: TimeSpan.FromDays(2557)),
        },
    };

    /// <summary>The domain.</summary>
    public static Domain Domain { get; } = new("customer-service", index: 6)
    {
        Title = "Customer service",
        Kind = DomainKind.SourceAligned,
        Owner = Groups.CustomerServiceOwners,
        Steward = Groups.CustomerServiceStewards,
        CostCentre = "CC-1600",
        Stores = [Desk, Recordings],
        Products = [ServiceCases, CallRecordings],
    };
}
