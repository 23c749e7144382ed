namespace DataMesh.Model.Contracts;

/// <summary>Compares what was published with what is promised now. Pure; what is the same in both gives nothing.</summary>
public static class ContractChanges
{
    /// <summary>The differences between all that was published and all that is promised now, in the order of the products.</summary>
    /// <param name="published">What the hub published.</param>
    /// <param name="now">What is promised now.</param>
    public static ImmutableArray<ContractChange> Between(ImmutableArray<PublishedContract> published, ImmutableArray<PublishedContract> now)
    {
        var after = now.ToDictionary(contract => contract.Product, StringComparer.Ordinal);
        var before = published.Select(contract => contract.Product).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. published.SelectMany(contract => after.TryGetValue(contract.Product, out var same) ? Between(contract, same) : Gone(contract)),
            .. now.Where(contract => !before.Contains(contract.Product))
                .Select(contract => new ContractChange(ContractChangeKind.Compatible, contract.Product, null, "product", "is new")),
        ];
    }

    /// <summary>
    /// The differences between what a product promised when it was published and what it promises now: of the product, then of each port by name.
    /// </summary>
    /// <param name="published">What the hub published.</param>
    /// <param name="now">What is promised now; the same product.</param>
    public static ImmutableArray<ContractChange> Between(PublishedContract published, PublishedContract now)
    {
        var whole = new ChangeCollector(published.Product, null, published.Lifecycle.Stage == LifecycleStage.Draft);
        Details(published, now, whole);
        Ports(published, now, whole);

        var ports = (from old in published.Ports
                     join port in now.Ports on old.Name equals port.Name
                     select (Old: old, New: port, Changes: Port(published, now, old, port))).ToImmutableArray();
        var sharing = ports.Where(port => SharesVersion(published, now, port.Old, port.New)).ToImmutableArray();
        var demand = sharing.Select(port => port.Changes.Demand).Append(whole.Demand).Max();
        whole.Version(published.Version, now.Version, demand, majorIsExplained: true);
        foreach (var (old, port, changes) in ports)
        {
            // What shares the product's version is told of it there; here it counts only that nothing explains why its first number rose.
            if (!SharesVersion(published, now, old, port))
                changes.Version(old.Version, port.Version, changes.Demand, majorIsExplained: false);
            else if (!whole.Breaks && sharing.All(other => !other.Changes.Breaks) && IsMajorRaise(old.Version, port.Version))
                changes.Version(old.Version, port.Version, VersionStep.None, majorIsExplained: false);
        }

        return [.. whole.Changes, .. ports.OrderBy(port => port.Old.Name, StringComparer.Ordinal).SelectMany(port => port.Changes.Changes)];
    }

    private static IEnumerable<ContractChange> Gone(PublishedContract published)
    {
        var whole = new ChangeCollector(published.Product, null, published.Lifecycle.Stage == LifecycleStage.Draft);
        whole.Add(published.Lifecycle.Stage == LifecycleStage.Retired ? ContractChangeKind.Compatible : ContractChangeKind.Breaking, "product", "is gone");
        return whole.Changes;
    }

    private static void Details(PublishedContract published, PublishedContract now, ChangeCollector changes)
    {
        if (now.Classification > published.Classification)
            changes.Noteworthy("classification", $"rises from {published.Classification.Text()} to {now.Classification.Text()}: access was approved for less");
        else if (now.Classification < published.Classification)
            changes.Compatible("classification", $"falls from {published.Classification.Text()} to {now.Classification.Text()}");
        if (now.PersonalData && !published.PersonalData)
            changes.Noteworthy("personal data", "is in it now: access was approved for data about nobody");
        else if (published.PersonalData && !now.PersonalData)
            changes.Compatible("personal data", "is no longer in it");
        LifecycleChanges.Between(published.Lifecycle, now.Lifecycle, changes);
    }

    private static void Ports(PublishedContract published, PublishedContract now, ChangeCollector changes)
    {
        foreach (var port in Without(published.Ports, now.Ports))
        {
            if (port.Lifecycle.Stage is LifecycleStage.Draft or LifecycleStage.Retired)
                changes.Compatible($"port {port.Name}", $"is removed; it was {(port.Lifecycle.Stage == LifecycleStage.Draft ? "a draft" : "retired")}");
            else
                changes.Breaking($"port {port.Name}", "is removed");
        }

        foreach (var port in Without(now.Ports, published.Ports))
            changes.Compatible($"port {port.Name}", "is new");
    }

    private static IEnumerable<PublishedPortContract> Without(ImmutableArray<PublishedPortContract> ports, ImmutableArray<PublishedPortContract> others) =>
        ports.ExceptBy(others.Select(port => port.Name), port => port.Name).OrderBy(port => port.Name, StringComparer.Ordinal);

    private static ChangeCollector Port(PublishedContract published, PublishedContract now, PublishedPortContract old, PublishedPortContract port)
    {
        var changes = new ChangeCollector(published.Product, old.Name, old.Lifecycle.Stage == LifecycleStage.Draft);
        if (port.Kind != old.Kind)
            changes.Breaking("kind", $"is {port.Kind.Text()} instead of {old.Kind.Text()}");
        if (port.Source != old.Source)
            changes.Breaking("object", $"is {port.Source} instead of {old.Source}");
        if (port.Format != old.Format)
            FormatOf(old, port, changes);
        if (old.Lifecycle != published.Lifecycle || port.Lifecycle != now.Lifecycle)
            LifecycleChanges.Between(old.Lifecycle, port.Lifecycle, changes);
        ColumnChanges.Between(old.Columns, port.Columns, "", changes);
        PromiseChanges.Between(old, port, changes);
        return changes;
    }

    private static void FormatOf(PublishedPortContract old, PublishedPortContract port, ChangeCollector changes)
    {
        if (old.Format is null)
            changes.Compatible("format", $"is said to be {port.Format}");
        else
            changes.Breaking("format", $"is {port.Format ?? "no longer said"} instead of {old.Format}");
    }

    private static bool SharesVersion(PublishedContract published, PublishedContract now, PublishedPortContract old, PublishedPortContract port) =>
        old.Version == published.Version && port.Version == now.Version;

    private static bool IsMajorRaise(string published, string now) =>
        SemanticVersion.TryParse(published) is { } before && SemanticVersion.TryParse(now) is { } after && before.IsBrokenBy(after);
}
