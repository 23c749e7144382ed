namespace DataMesh.Stacks.Domains;

/// <summary>Customer service answers the firm's clients: its product call-recordings keeps what was said on the telephone.</summary>
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

    /// <summary>Recordings as audio files, a folder a day.</summary>
    public static OutputPort CallRecordingsDataset { get; } = OutputPort.Dataset("call-recordings", Recordings.Folder("calls", "recordings"));

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

    /// <summary>The domain.</summary>
    public static Domain Domain { get; } = new("customer-service", index: 6)
    {
        Title = "Customer service",
        Kind = DomainKind.SourceAligned,
        Owner = Groups.CustomerServiceOwners,
        Steward = Groups.CustomerServiceStewards,
        CostCentre = "CC-1600",
        Stores = [Recordings],
        Products = [CallRecordings],
    };
}
