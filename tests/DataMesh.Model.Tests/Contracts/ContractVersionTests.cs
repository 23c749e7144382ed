using DataMesh.Model.Contracts;

namespace DataMesh.Model.Tests.Contracts;

public sealed class ContractVersionTests
{
    private static readonly PublishedContract published = ContractSamples.Contract;
    private static readonly PublishedContract less = published.WithColumn("note", _ => null);
    private static readonly PublishedContract more =
        published.With(port => port with { Columns = port.Columns.Add(new Column("more", ColumnType.Date, "")) });

    [Theory]
    [InlineData("1.4.2", "stays 1.4.2, and has to be 2.0.0")]
    [InlineData("1.5.0", "rises from 1.4.2 to 1.5.0, and has to be 2.0.0")]
    [InlineData("1.0.0", "goes back from 1.4.2 to 1.0.0")]
    [InlineData("2.0.0", null)]
    [InlineData("3.1.4", null)]
    public void What_breaks_raises_the_first_number(string version, string? words) => Unversioned(published, less.At(version)).ShouldBe(words);

    [Theory]
    [InlineData("1.4.2", "stays 1.4.2, and has to be 1.5.0")]
    [InlineData("1.4.3", "rises from 1.4.2 to 1.4.3, and has to be 1.5.0")]
    [InlineData("1.5.0", null)]
    public void What_does_not_break_raises_the_second_number(string version, string? words) => Unversioned(published, more.At(version)).ShouldBe(words);

    [Fact]
    public void Before_version_1_the_second_number_is_enough()
    {
        Unversioned(published.At("0.4.2"), less.At("0.5.0")).ShouldBeNull();
        Unversioned(published.At("0.4.2"), less.At("0.4.3")).ShouldBe("rises from 0.4.2 to 0.4.3, and has to be 0.5.0");
    }

    [Fact]
    public void A_version_that_rises_alone_is_compatible() => ContractChanges.Between(published, published.At("1.4.3")).ShouldHaveSingleItem()
        .ShouldBe(new ContractChange(ContractChangeKind.Compatible, "finance/fees", null, "version", "rises from 1.4.2 to 1.4.3"));

    [Fact]
    public void A_first_number_that_rises_without_a_reason_breaks_whoever_reads_the_old_one() => ContractChanges.Between(published, published.At("2.0.0"))
        .Single(change => change.Kind == ContractChangeKind.Breaking).ToString().ShouldBe(new ContractChange(
            ContractChangeKind.Breaking, "finance/fees", "fees", "version", "rises from 1.4.2 to 2.0.0, though the end of 1.x was not announced").ToString());

    [Fact]
    public void Readers_of_one_port_are_not_broken_by_the_removal_of_another()
    {
        var two = published with { Ports = [.. published.Ports, ContractSamples.Port with { Name = "other" }] };

        ContractChanges.Between(two, published.At("2.0.0")).Where(change => change.Kind == ContractChangeKind.Breaking)
            .Select(change => change.Part).ShouldBe(["port other"]);
    }

    [Fact]
    public void A_port_with_a_version_of_its_own_answers_for_itself()
    {
        var own = published.With(port => port with { Version = "3.0.0" });

        Unversioned(own, own.WithColumn("note", _ => null)).ShouldBe("stays 3.0.0, and has to be 4.0.0");
        Unversioned(own, own.WithColumn("note", _ => null).With(port => port with { Version = "4.0.0" })).ShouldBeNull();
        ContractChanges.Between(own, own with { Version = "2.0.0" }).ShouldAllBe(change => change.Kind == ContractChangeKind.Compatible);
    }

    [Fact]
    public void The_first_number_of_a_port_does_not_rise_without_a_reason() =>
        ContractChanges.Between(published.With(port => port with { Version = "3.0.0" }), published.With(port => port with { Version = "4.0.0" }))
            .ShouldHaveSingleItem().Kind.ShouldBe(ContractChangeKind.Breaking);

    [Fact]
    public void An_end_is_announced_with_a_version()
    {
        var deprecated = Ending(ProductLifecycle.Deprecated(ContractSamples.Announced, ContractSamples.LastDay));

        Unversioned(published, deprecated).ShouldBe("stays 1.4.2, and has to be 1.5.0");
        ContractChanges.Between(published, deprecated.At("1.5.0")).Select(change => (change.Kind, change.Port, change.Words))
            .ShouldBe([(ContractChangeKind.Noteworthy, null, "ends on 2027-03-31"), (ContractChangeKind.Compatible, null, "rises from 1.4.2 to 1.5.0")]);
    }

    [Fact]
    public void What_ends_without_notice_breaks()
    {
        var deprecated = Ending(ProductLifecycle.Deprecated(ContractSamples.Announced, ContractSamples.LastDay));
        var retired = Ending(ProductLifecycle.Retired(ContractSamples.Announced, ContractSamples.LastDay));
        var early = Ending(ProductLifecycle.Retired(ContractSamples.Announced, ContractSamples.LastDay.AddDays(-1)));

        Worst(published, retired.At("2.0.0")).ShouldBe((ContractChangeKind.Breaking, "is retired without an end having been announced"));
        Worst(deprecated, early.At("2.0.0")).ShouldBe((ContractChangeKind.Breaking, "is retired after 2027-03-30, before its last day, 2027-03-31"));
        Worst(deprecated, retired.At("1.5.0")).ShouldBe((ContractChangeKind.Compatible, "is retired after 2027-03-31, as was announced"));
        Worst(published, Ending(ProductLifecycle.Draft).At("2.0.0")).ShouldBe((ContractChangeKind.Breaking, "goes back from active to draft"));
    }

    [Fact]
    public void The_end_of_one_port_is_told_of_that_port() =>
        ContractChanges.Between(published, published.With(port => port with
        {
            Lifecycle = ProductLifecycle.Deprecated(ContractSamples.Announced, ContractSamples.LastDay),
        }).At("1.5.0")).Where(change => change.Part == "lifecycle").ShouldHaveSingleItem().Place.ShouldBe("finance/fees/fees");

    private static PublishedContract Ending(ProductLifecycle lifecycle) =>
        published.With(port => port with { Lifecycle = lifecycle }) with { Lifecycle = lifecycle };

    private static (ContractChangeKind, string) Worst(PublishedContract before, PublishedContract now)
    {
        var worst = ContractChanges.Between(before, now).OrderByDescending(change => change.Kind).First();
        return (worst.Kind, worst.Words);
    }

    private static string? Unversioned(PublishedContract before, PublishedContract now) =>
        ContractChanges.Between(before, now).SingleOrDefault(change => change.Kind == ContractChangeKind.Unversioned)?.Words;
}
