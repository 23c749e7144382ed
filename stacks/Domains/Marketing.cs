namespace DataMesh.Stacks.Domains;

/// <summary>Marketing talks to the market: its product campaign-events says who reacted to what, as it happens.</summary>
public static class Marketing
{
    /// <summary>What the campaign tools tell, as it comes.</summary>
    public static EventStream Campaigns { get; } = new("campaigns")
    {
        Topics = [new EventTopicDefinition("campaign-events") { Partitions = 8, RetentionDays = 30 }],
    };

    /// <summary>Campaign events, for those who want them as they come.</summary>
    public static OutputPort CampaignEventsStream { get; } = OutputPort.Stream("campaign-events", Campaigns.Topic("campaign-events"));

    /// <summary>Who opened, clicked, registered or unsubscribed, by campaign.</summary>
    public static DataProduct CampaignEvents { get; } = new("campaign-events")
    {
        Version = "1.0.0",
        Title = "Campaign events",
        Purpose = "Who reacted to which campaign and how, as it happens.",
        Owner = Groups.MarketingOwners,
        Classification = Classification.Confidential,
        PersonalData = true,
        Outputs = [CampaignEventsStream],
        Contract = new DataContract
        {
            Columns =
            [
                new Column("event_id", ColumnType.Text, "The event; the same if it is sent twice.") { PrimaryKey = true },
                new Column("campaign_id", ColumnType.Text, "The campaign."),
                new Column("contact_id", ColumnType.Text, "Who reacted: the number in the contact list.") { PersonalData = true },
                new Column("action", ColumnType.Text, "What happened: sent, opened, clicked, registered or unsubscribed."),
                new Column("happened_at", ColumnType.Timestamp, "When it happened."),
            ],
            Quality =
            [
                new QualityRule("at-least-once", "No event is lost; one that is sent twice has the same number."),
                new QualityRule("action-is-known", "The action is one of the five.") { Column = "action" },
            ],
            ServiceLevels = new ServiceLevels(Freshness: TimeSpan.FromMinutes(5), Availability: 99.5, Retention: TimeSpan.FromDays(30)),
        },
    };

    /// <summary>The domain.</summary>
    public static Domain Domain { get; } = new("marketing", index: 5)
    {
        Title = "Marketing",
        Kind = DomainKind.SourceAligned,
        Owner = Groups.MarketingOwners,
        Steward = Groups.MarketingStewards,
        CostCentre = "CC-1500",
        Stores = [Campaigns],
        Products = [CampaignEvents],
    };
}
