using DataMesh.Model;

namespace DataMesh.Cli.Tests.Contracts;

public sealed class ContractDiffTests : IDisposable
{
    private readonly ContractFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_the_same_is_said_to_be() => _folder.Changed(product => product).Diff(0).ShouldBe(
        """
        Contracts of dev on 2026-11-01, against the documents in published:

           nothing changed

        A run would not be refused.

        """);

    [Fact]
    public void What_breaks_a_reader_is_explained_and_refused() => Snapshot.Verify(Places(_folder.Changed(WithoutCurrency).Diff(1)));

    [Fact]
    public void Changes_have_a_stable_shape_as_JSON() => Snapshot.Verify(Places(_folder.Changed(WithoutCurrency).Diff(1, "--json")));

    [Fact]
    public void After_the_last_grant_a_new_version_may_break() =>
        _folder.Changed(product => WithoutCurrency(product) with { Version = "2.0.0" }).Diff(0, "--as-of", "2027-09-01")
            .ShouldContain("- column currency is dropped [breaking]");

    [Fact]
    public void A_version_that_hides_a_change_is_refused_also_without_readers() => _folder.Changed(WithoutCurrency).Diff(1, "--as-of", "2027-09-01")
        .ShouldContain("! version stays 1.0.0, and has to be 2.0.0 [unversioned, refused]");

    [Fact]
    public void What_does_not_break_is_shown_and_not_refused()
    {
        var printed = _folder.Changed(product => product with
        {
            Version = "1.1.0",
            Contract = product.Contract with { ServiceLevels = product.Contract.ServiceLevels with { Availability = 99 } },
        }).Diff(0);

        printed.ShouldContain("~ availability is 99 % instead of 99.5 %: less than was promised [noteworthy]");
        printed.ShouldContain("warning: DM0252: ");
        printed.ShouldEndWith("A run would not be refused.\n");
    }

    [Fact]
    public void All_that_a_contract_can_say_is_read_back_from_the_documents()
    {
        _folder.With(product => product with
        {
            Version = "1.2.3",
            Lifecycle = ProductLifecycle.Deprecated(new DateOnly(2026, 9, 1), new DateOnly(2027, 9, 30)),
            Contract = product.Contract with
            {
                Columns =
                [
                    .. product.Contract.Columns,
                    new Column("paid", ColumnType.Boolean, "Whether it is paid.") { Required = false, Classification = Classification.Internal },
                    new Column("client", ColumnType.Object, "Who pays.") { Fields = [new Column("city", ColumnType.Text, "Where.") { PersonalData = true }] },
                    new Column("lines", ColumnType.Array, "What for.") { Fields = [new Column("at", ColumnType.Time, "When.")] },
                    new Column("tags", ColumnType.Array, "Words.") { ItemType = ColumnType.Integer },
                ],
                ServiceLevels = new ServiceLevels(TimeSpan.FromSeconds(90), 99.95, TimeSpan.FromHours(36)),
            },
        });
        _folder.Line.Run(0, "contract", "export", "-e", "dev", "-o", "published");

        _folder.Diff(0).ShouldContain("nothing changed");
    }

    [Fact]
    public void An_environment_that_was_never_deployed_has_published_nothing() =>
        _folder.Line.Run(0, "contract", "diff").Split('\n').Count(line => line == "   nothing was published yet").ShouldBe(3);

    [Fact]
    public void A_folder_without_documents_is_refused() => _folder.Diff(1).ShouldContain("error: DM0931: ");

    [Theory]
    [InlineData("status: active\n", "status: living\n", "status")]
    [InlineData("        logicalType: date\n", "        logicalType: day\n", "logicalType")]
    [InlineData("    unit: percent\n", "", null)]
    [InlineData("property: availability\n", "property: uptime\n", "availability")]
    public void A_document_that_says_something_else_is_refused_with_its_place(string old, string @new, string? key)
    {
        const string file = "published/finance.billed-fees.billed-fees.odcs.yaml";
        _folder.Changed(product => product);
        var text = File.ReadAllText(Path.Combine(_folder.Line.Root, file));
        text.ShouldContain(old);
        _folder.Line.Write(file, text.Replace(old, @new, StringComparison.Ordinal));

        var printed = _folder.Diff(key is null ? 0 : 1);

        if (key is not null)
            printed.ShouldContain($"error: DM0932: '{key}' is missing");
        if (key is not null)
            printed.ShouldContain($"at {file}:");
    }

    [Fact]
    public void Documents_are_exported_the_same_each_time()
    {
        _folder.Line.Run(0, "contract", "export", "-e", "prod", "-o", "one").ShouldMatch(@"^Wrote \d+ documents of prod to one\.\n$");
        _folder.Line.Run(0, "contract", "export", "-e", "prod", "-o", "two");

        Texts("two").ShouldBe(Texts("one"));
        Texts("one").Keys.ShouldContain("finance.billed-fees.odps.yaml");
        Texts("one")["finance.billed-fees.billed-fees.odcs.yaml"].ShouldContain("consumer: operations/fee-earner-performance");
    }

    [Fact]
    public void A_project_in_another_language_has_no_contracts()
    {
        _folder.Line.Write("Pulumi.yaml", "name: small\nruntime: nodejs\n");

        _folder.Line.Run(1, "contract", "diff").ShouldContain("error: DM0930: ");
    }

    private static DataProduct WithoutCurrency(DataProduct product) =>
        product with { Contract = product.Contract with { Columns = [.. product.Contract.Columns.Where(column => column.Name != "currency")] } };

    // The lines of the mesh's own files are none of this test's business.
    private static string Places(string printed) => System.Text.RegularExpressions.Regex.Replace(printed, @"Finance\.cs:\d+|""line"": \d+", "(its line)");

    private SortedDictionary<string, string> Texts(string folder) => new(
        Directory.EnumerateFiles(Path.Combine(_folder.Line.Root, folder)).ToDictionary(file =>
            Path.GetFileName(file), File.ReadAllText), StringComparer.Ordinal);
}
