using System.Globalization;
using DataMesh.Catalog.Site.Markups;
using DataMesh.Model.Contracts;

namespace DataMesh.Catalog.Site;

/// <summary>How things are called on the pages.</summary>
internal static class CatalogWords
{
    public const string NotKnown = "not known";

    public static string Of(Classification classification) => classification.Text();

    public static string Of(ColumnType type) => type.ToString().ToLowerInvariant();

    /// <summary>The type of a column with what is in it: array of text.</summary>
    public static string Of(Column column) => column.ItemType is { } item ? $"{Of(column.Type)} of {Of(item)}" : Of(column.Type);

    public static string Of(PortKind kind) => kind.Text();

    public static string Of(DomainKind kind) => kind switch
    {
        DomainKind.SourceAligned => "source-aligned",
        DomainKind.ConsumerAligned => "consumer-aligned",
        DomainKind.Redelivery => "redelivery",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string Explain(DomainKind kind) => kind switch
    {
        DomainKind.SourceAligned => "publishes what its own systems record",
        DomainKind.ConsumerAligned => "combines other domains' products for a use",
        DomainKind.Redelivery => "passes other domains' data on in another form",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string Explain(Classification classification) => classification switch
    {
        Classification.Public => "anyone may see it",
        Classification.Internal => "anyone in the company may see it",
        Classification.Confidential => "those who need it may see it",
        Classification.Restricted => "few may see it: access needs two approvers and ends sooner",
        _ => throw new ArgumentOutOfRangeException(nameof(classification), classification, null),
    };

    public static string Of(FlowState state) => state switch
    {
        FlowState.InForce => "in force",
        FlowState.Upcoming => "approved, starts later",
        FlowState.Waiting => "waits for approval",
        FlowState.Ended => "ended",
        FlowState.Revoked => "taken back",
        FlowState.NotAsked => "not asked for",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Amount(decimal amount) => amount.ToString("#,0.##", CultureInfo.InvariantCulture);

    public static string Percent(double percent) => percent.ToString("0.####", CultureInfo.InvariantCulture) + " %";

    /// <summary>A time in the largest unit that is whole: 1 minute, 24 hours, 10 years.</summary>
    public static string Of(TimeSpan time)
    {
        const int Year = 365;
        return time switch
        {
            { Ticks: <= 0 } => "none",
            _ when time.Days >= 2 * Year && time == TimeSpan.FromDays(time.Days) && time.Days % Year == 0 => Count(time.Days / Year, "year"),
            _ when time.Days >= 2 && time == TimeSpan.FromDays(time.Days) => Count(time.Days, "day"),
            _ when time.Ticks % TimeSpan.TicksPerHour == 0 => Count((int)time.TotalHours, "hour"),
            _ when time.Ticks % TimeSpan.TicksPerMinute == 0 => Count((int)time.TotalMinutes, "minute"),
            _ => time.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture) + " seconds",
        };
    }

    /// <summary>1 product, 2 products.</summary>
    public static string Count(int number, string what) => $"{number.ToString(CultureInfo.InvariantCulture)} {what}{(number == 1 ? "" : "s")}";

    /// <summary>A state as a coloured word, with the last day where there is one.</summary>
    public static Markup Badge(FlowState state, DateOnly? until) => (state, until) switch
    {
        (FlowState.InForce, { } day) => Markup.Of($"<span class=\"state good\">until <time datetime=\"{Day(day)}\">{Day(day)}</time></span>"),
        (FlowState.Upcoming, _) => Markup.Of($"<span class=\"state wait\">{Of(state)}</span>"),
        (FlowState.Waiting, _) => Markup.Of($"<span class=\"state wait\">{Of(state)}</span>"),
        (FlowState.Revoked, _) => Markup.Of($"<span class=\"state bad\">{Of(state)}</span>"),
        (FlowState.Ended, { } day) => Markup.Of($"<span class=\"state bad\">ended <time datetime=\"{Day(day)}\">{Day(day)}</time></span>"),
        _ => Markup.Of($"<span class=\"state none\">{Of(state)}</span>"),
    };

    /// <summary>How far something has come, where that is worth a word: nothing for what is active.</summary>
    public static Markup Badge(ProductLifecycle lifecycle) => lifecycle.Stage switch
    {
        LifecycleStage.Active => Markup.Empty,
        LifecycleStage.Draft => Markup.Of($"<span class=\"tag\">{lifecycle.Stage.Text()}</span>"),
        _ => Markup.Of($"<span class=\"tag bad\">{lifecycle.Stage.Text()}</span>"),
    };

    /// <summary>What a reader should know about how far something has come; nothing for what is active.</summary>
    public static Markup Notice(ProductLifecycle lifecycle, string what) => lifecycle switch
    {
        { Stage: LifecycleStage.Draft } => Markup.Of($"<p class=\"notice\">This {what} is a draft: nothing is promised yet.</p>"),
        { Stage: LifecycleStage.Deprecated, LastDay: { } last } =>
            Markup.Of($"<p class=\"notice ends\">This {what} is deprecated: it can be read until {Day(last)}. No access outlasts that day.</p>"),
        { Stage: LifecycleStage.Retired } => Markup.Of($"<p class=\"notice ends\">This {what} is retired: nobody reads it any more.</p>"),
        _ => Markup.Empty,
    };

    public static Markup PersonalBadge(string text) => Markup.Of($"<span class=\"tag tag-personal\">{text}</span>");

    public static Markup Badge(Classification classification) =>
        Markup.Of($"<span class=\"tag tag-{Of(classification)}\" title=\"{Explain(classification)}\">{Of(classification)}</span>");
}
