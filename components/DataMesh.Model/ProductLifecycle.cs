namespace DataMesh.Model;

/// <summary>
/// How far the life of a data product, or of one of its ports, has come, with the days that go with it. What ends, ends on a day that readers knew of: one
/// without its
/// days cannot be made. Whether the days are in order is checked by <see cref="Mesh.Create"/>.
/// </summary>
public sealed record ProductLifecycle
{
    /// <summary>The fewest days between the announcement and the last day.</summary>
    public const int ShortestNoticeDays = 30;

    private ProductLifecycle(LifecycleStage stage, DateOnly? announcedOn = null, DateOnly? lastDay = null)
    {
        Stage = stage;
        AnnouncedOn = announcedOn;
        LastDay = lastDay;
    }

    /// <summary>It is being made: nothing is promised, and access to it cannot be asked for.</summary>
    public static ProductLifecycle Draft { get; } = new(LifecycleStage.Draft);

    /// <summary>It keeps its contract.</summary>
    public static ProductLifecycle Active { get; } = new(LifecycleStage.Active);

    /// <summary>The stage.</summary>
    public LifecycleStage Stage { get; }

    /// <summary>The day on which its end was announced; null before that.</summary>
    public DateOnly? AnnouncedOn { get; }

    /// <summary>The last day on which it can be read: no grant outlasts it; null where no end is in sight.</summary>
    public DateOnly? LastDay { get; }

    /// <summary>It keeps its contract up to a last day.</summary>
    /// <param name="announcedOn">The day on which readers were told.</param>
    /// <param name="lastDay">The last day on which it can be read; at least <see cref="ShortestNoticeDays"/> days later.</param>
    public static ProductLifecycle Deprecated(DateOnly announcedOn, DateOnly lastDay) => new(LifecycleStage.Deprecated, announcedOn, lastDay);

    /// <summary>Nobody else reads it any more.</summary>
    /// <param name="announcedOn">The day on which readers were told.</param>
    /// <param name="lastDay">The last day on which it could be read.</param>
    public static ProductLifecycle Retired(DateOnly announcedOn, DateOnly lastDay) => new(LifecycleStage.Retired, announcedOn, lastDay);

    /// <summary>The lifecycle of a stage with its days; null where a day is missing that the stage needs.</summary>
    public static ProductLifecycle? Of(LifecycleStage stage, DateOnly? announcedOn, DateOnly? lastDay) => (stage, announcedOn, lastDay) switch
    {
        (LifecycleStage.Draft, _, _) => Draft,
        (LifecycleStage.Active, _, _) => Active,
        (LifecycleStage.Deprecated, { } announced, { } last) => Deprecated(announced, last),
        (LifecycleStage.Retired, { } announced, { } last) => Retired(announced, last),
        _ => null,
    };

    /// <summary>Whether the days, where there are some, leave readers the time to move on.</summary>
    internal bool IsLegal() => LastDay is not { } last || AnnouncedOn is not { } announced || last.DayNumber - announced.DayNumber >= ShortestNoticeDays;

    /// <summary>What holds for a port of a product: what ends first, and nothing is promised of a part of a draft.</summary>
    internal ProductLifecycle And(ProductLifecycle? port)
    {
        if (port is null || Stage == LifecycleStage.Draft)
            return this;
        if (port.Stage == LifecycleStage.Draft)
            return port;
        return (LastDay ?? DateOnly.MaxValue) < (port.LastDay ?? DateOnly.MaxValue) ? this : port;
    }
}
