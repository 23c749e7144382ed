namespace DataMesh.Model.Contracts;

/// <summary>Takes down the changes of one place, a product or a port, and which number of its version they ask to be raised.</summary>
/// <param name="product">The product: domain/product.</param>
/// <param name="port">The port; null for the product as a whole.</param>
/// <param name="wasDraft">Whether it was a draft when it was published: nothing was promised then, so nothing can be broken.</param>
internal sealed class ChangeCollector(string product, string? port, bool wasDraft)
{
    private readonly ImmutableArray<ContractChange>.Builder _changes = ImmutableArray.CreateBuilder<ContractChange>();

    public VersionStep Demand { get; private set; }

    public bool Breaks => _changes.Any(change => change.Kind == ContractChangeKind.Breaking);

    public ImmutableArray<ContractChange> Changes => _changes.ToImmutable();

    public void Compatible(string part, string words) => Add(ContractChangeKind.Compatible, VersionStep.Minor, part, words);

    public void Noteworthy(string part, string words) => Add(ContractChangeKind.Noteworthy, VersionStep.Minor, part, words);

    public void Breaking(string part, string words) => Add(ContractChangeKind.Breaking, VersionStep.Major, part, words);

    public void Add(ContractChangeKind kind, string part, string words) =>
        Add(kind, kind == ContractChangeKind.Breaking ? VersionStep.Major : VersionStep.Minor, part, words);

    /// <summary>Compares versions, after all else: raised as far as the changes ask, or not.</summary>
    /// <param name="published">The version that was published.</param>
    /// <param name="now">The version now.</param>
    /// <param name="demand">What the changes ask, of this place and of those that share its version.</param>
    /// <param name="majorIsExplained">Whether a raised first number has a reason elsewhere, or none is needed.</param>
    public void Version(string published, string now, VersionStep demand, bool majorIsExplained)
    {
        if (SemanticVersion.TryParse(published) is not { } before || SemanticVersion.TryParse(now) is not { } after)
        {
            if (published != now)
                Change(ContractChangeKind.Compatible, "version", $"is {now} instead of {published}");
        }
        else if (after.CompareTo(before) < 0)
        {
            Change(wasDraft ? ContractChangeKind.Compatible : ContractChangeKind.Unversioned, "version", $"goes back from {before} to {after}");
        }
        else if (!wasDraft && !IsRaised(before, after, demand))
        {
            var words = after == before ? $"stays {after}" : $"rises from {before} to {after}";
            Change(ContractChangeKind.Unversioned, "version", $"{words}, and has to be {Next(before, demand)}");
        }
        else if (before.IsBrokenBy(after) && !wasDraft && !Breaks && !majorIsExplained)
        {
            Change(ContractChangeKind.Breaking, "version", $"rises from {before} to {after}, though the end of {before.Major}.x was not announced");
        }
        else if (after != before)
        {
            Change(ContractChangeKind.Compatible, "version", $"rises from {before} to {after}");
        }
    }

    // Before version 1 anything may change with the second number.
    private static bool IsRaised(SemanticVersion before, SemanticVersion after, VersionStep demand) => demand switch
    {
        VersionStep.Major when before.Major > 0 => after.Major > before.Major,
        VersionStep.None => true,
        _ => (after.Major, after.Minor).CompareTo((before.Major, before.Minor)) > 0,
    };

    private static SemanticVersion Next(SemanticVersion before, VersionStep demand) =>
        demand == VersionStep.Major && before.Major > 0 ? new SemanticVersion(before.Major + 1, 0, 0) : new SemanticVersion(before.Major, before.Minor + 1, 0);

    private void Add(ContractChangeKind kind, VersionStep step, string part, string words)
    {
        Change(wasDraft ? ContractChangeKind.Compatible : kind, part, words);
        if (!wasDraft && step > Demand)
            Demand = step;
    }

    private void Change(ContractChangeKind kind, string part, string words) => _changes.Add(new ContractChange(kind, product, port, part, words));
}
