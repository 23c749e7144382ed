namespace DataMesh.Stacks.Domains;

/// <summary>Innovation tries what may become of data: its products device-telemetry and propensity-scores say how the firm's
/// offices are used, and which client may need what next.</summary>
public static class Innovation
{
    /// <summary>What sensors and devices tell: two years of it, the last quarter at hand.</summary>
    public static TelemetryStore Telemetry { get; } = new("telemetry")
    {
        StreamingIngestion = true,
        Databases = [new TelemetryDatabase("device-telemetry") { RetentionDays = 730, HotDays = 92 }],
    };

    /// <summary>Readings, as rows that are asked for by time.</summary>
    public static OutputPort DeviceTelemetryTable { get; } = OutputPort.Table("device-telemetry", Telemetry.Table("device-telemetry", "readings"));

    /// <summary>What the sensors in the firm's offices measured.</summary>
    public static DataProduct DeviceTelemetry { get; } = new("device-telemetry")
    {
        Version = "1.0.0",
        Title = "Device telemetry",
        Purpose = "What the sensors in the offices measured, to plan rooms, energy and repairs.",
        Owner = Groups.InnovationOwners,
        Classification = Classification.Internal,
        PersonalData = false,
        Outputs = [DeviceTelemetryTable],
        Contract = new DataContract
        {
            Columns =
            [
                new Column("device_id", ColumnType.Text, "The device; it stands for a room, never for a person.") { PrimaryKey = true },
                new Column("measured_at", ColumnType.Timestamp, "When it was measured, in UTC.") { PrimaryKey = true },
                new Column("measure", ColumnType.Text, "What was measured: temperature, humidity, carbon-dioxide, occupancy or energy.") { PrimaryKey = true },
                new Column("value", ColumnType.Number, "The reading, in the unit of the measure: degrees Celsius, percent, parts per million, persons, kWh."),
            ],
            Quality =
            [
                new QualityRule("measure-is-known", "The measure is one of the five.") { Column = "measure" },
            ],
            ServiceLevels = new ServiceLevels(Freshness: TimeSpan.FromMinutes(1), Availability: 99.0, Retention: TimeSpan.FromDays(730)),
        },
    };

    /// <summary>Where models are tried and their results kept. The people of all domains that get a lakehouse sign in through this one.</summary>
    public static Lakehouse Lakehouse { get; } = new("lakehouse") { SignsInForAll = true };

    /// <summary>Scores, one a client and service.</summary>
    public static OutputPort PropensityScoresTable { get; } = OutputPort.Table("propensity-scores", Lakehouse.Table("innovation", "scores", "propensity"));

    /// <summary>How likely a client is to need a service next.</summary>
    public static DataProduct PropensityScores { get; } = new("propensity-scores")
    {
        Version = "1.0.0",
        Title = "Propensity scores",
        Purpose = "How likely each client is to need each service in the next quarter, to talk to the right ones.",
        Owner = Groups.InnovationOwners,
        Classification = Classification.Confidential,
        PersonalData = false,
        Outputs = [PropensityScoresTable],
        Contract = new DataContract
        {
            Columns =
            [
                new Column("client_id", ColumnType.Integer, "The number in the register of clients, which are companies.") { PrimaryKey = true },
                new Column("service", ColumnType.Text, "The service.") { PrimaryKey = true },
                new Column("scored_on", ColumnType.Date, "The day of the model's run.") { PrimaryKey = true },
                new Column("score", ColumnType.Number, "The probability, 0 to 1."),
                new Column("model_version", ColumnType.Text, "Which model said so."),
            ],
            Quality =
            [
                new QualityRule("score-is-a-probability", "The score is between 0 and 1.") { Column = "score" },
            ],
            ServiceLevels = new ServiceLevels(Freshness: TimeSpan.FromDays(7), Availability: 99.0, Retention: TimeSpan.FromDays(1095)),
        },
    };

    /// <summary>The domain.</summary>
    public static Domain Domain { get; } = new("innovation", index: 7)
    {
        Title = "Innovation",
        Kind = DomainKind.ConsumerAligned,
        Owner = Groups.InnovationOwners,
        Steward = Groups.InnovationStewards,
        CostCentre = "CC-1700",
        Stores = [Telemetry, Lakehouse],
        Products = [DeviceTelemetry, PropensityScores],
    };
}
