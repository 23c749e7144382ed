using System.Collections.Immutable;
using System.Text.Json;
using DataMesh.Cli.Tests.Access;
using DataMesh.Cli.Tests.Support;

namespace DataMesh.Cli.Tests.Catalogs;

public sealed class CatalogCommandTests
{
    private static readonly string[] Build = ["catalog", "build", "--environment", "dev", "--output", "site"];

    [Fact]
    public void A_site_is_written_to_a_new_folder_and_says_where_to_start()
    {
        using var project = new RegisterFolder();

        project.Line.Run(0, Build).ShouldEndWith("Open site/index.html in a browser.\n".Replace('/', Path.DirectorySeparatorChar));

        project.Read("site/index.html").ShouldContain("What there is to read");
        project.Read("site/products/finance/billed-fees.html").ShouldContain("until <time datetime=\"2027-08-31\">");
        File.Exists(Path.Combine(project.Line.Root, "site/standards/finance.billed-fees.odps.yaml")).ShouldBeTrue();
    }

    [Fact]
    public void The_site_shows_the_day_and_the_environment_that_are_asked_for()
    {
        using var project = new RegisterFolder();

        project.Line.Run(0, "catalog", "build", "-e", "prod", "-o", "site", "--as-of", "2027-09-01");

        project.Read("site/products/finance/billed-fees.html").ShouldContain("ended <time datetime=\"2027-08-31\">");
        project.Read("site/index.html").ShouldContain("<time datetime=\"2027-09-01\">");
        project.Read("site/products/finance/billed-fees.html").ShouldContain("sql-contoso-prod-finance-billing");
    }

    [Fact]
    public void Budget_and_link_come_from_the_settings()
    {
        using var project = new RegisterFolder();
        project.Line.Write("stacks/mesh.dev.yaml", project.Read("stacks/mesh.dev.yaml") + "\nbudgets:\n  products:\n    finance: 1234.5\n");

        project.Line.Run(0, Build);

        project.Read("site/products/finance/billed-fees.html").ShouldContain("1,234.5");
        project.Read("site/products/finance/billed-fees.html").ShouldContain("https://github.com/contoso/data-mesh/new/main?filename=stacks%2Faccess%2F");
    }

    [Fact]
    public void A_second_build_replaces_the_first_and_takes_away_what_is_gone()
    {
        using var project = new RegisterFolder();
        project.Line.Run(0, Build);
        var folder = Path.Combine(project.Line.Root, "site");
        var first = Contents(folder);
        File.AppendAllText(Path.Combine(folder, ".mesh-catalog"), "old.html\n");
        File.WriteAllText(Path.Combine(folder, "old.html"), "");
        File.WriteAllText(Path.Combine(folder, "index.html"), "");

        project.Line.Run(0, Build);

        Contents(folder).ShouldBe(first);
        Directory.EnumerateFileSystemEntries(project.Line.Root).Select(Path.GetFileName).Order().ShouldBe(["Pulumi.yaml", "site", "stacks"]);
    }

    [Theory]
    [InlineData("site/CNAME", "site")]
    [InlineData("site/products/mine.html", "site")]
    [InlineData("site.mesh-old/mine.html", "site.mesh-old")]
    public void A_folder_with_a_file_that_no_catalog_wrote_is_left_as_it_is(string file, string folder)
    {
        using var project = new RegisterFolder();
        project.Line.Run(0, Build);
        project.Line.Write(file, "mine");
        var before = Contents(project.Line.Root);

        var printed = project.Line.Run(1, Build);

        printed.ShouldContain("error: DM0960: The catalog is not written to '");
        printed.ShouldContain($"'{file[(folder.Length + 1)..]}' is there");
        Contents(project.Line.Root).ShouldBe(before);
    }

    [Fact]
    public void An_empty_folder_and_one_that_was_never_the_catalogs_are_told_apart()
    {
        using var project = new RegisterFolder();
        Directory.CreateDirectory(Path.Combine(project.Line.Root, "site"));

        project.Line.Run(0, Build);
        project.Line.Run(1, "catalog", "build", "-e", "dev", "-o", ".").ShouldContain("DM0960");
        project.Line.Run(1, "catalog", "build", "-e", "dev", "-o", "Pulumi.yaml").ShouldContain("'Pulumi.yaml' is there");
    }

    [Fact]
    public void What_a_killed_run_has_left_is_no_hindrance()
    {
        using var project = new RegisterFolder();
        project.Line.Run(0, Build);
        var site = Path.Combine(project.Line.Root, "site");
        Directory.Move(site, site + ".mesh-old");

        project.Line.Run(0, Build);

        Directory.Exists(site + ".mesh-old").ShouldBeFalse();
        File.Exists(Path.Combine(site, "index.html")).ShouldBeTrue();
    }

    [Fact]
    public void A_register_that_cannot_be_deployed_is_not_published()
    {
        using var project = new RegisterFolder();
        project.Edit("port: finance/billed-fees/billed-fees", "port: finance/billed-fees/none");

        project.Line.Run(1, Build).ShouldContain("DM0401");

        Directory.Exists(Path.Combine(project.Line.Root, "site")).ShouldBeFalse();
    }

    [Fact]
    public void A_mesh_that_is_not_in_the_model_has_no_catalog()
    {
        using var line = new CommandLine();

        line.Run(1, Build).ShouldContain("error: DM0961: ");
        line.Run(1, "catalog", "search", "fees").ShouldContain("error: DM0961: ");
    }

    [Fact]
    public void A_build_as_JSON_names_every_file()
    {
        using var project = new RegisterFolder();

        var report = JsonDocument.Parse(project.Line.Run(0, [.. Build, "--json"])).RootElement;

        report.GetProperty("asOf").GetString().ShouldBe("2026-11-01");
        report.GetProperty("environment").GetString().ShouldBe("dev");
        foreach (var file in report.GetProperty("files").EnumerateArray().Select(file => file.GetString() ?? ""))
            File.Exists(Path.Combine(project.Line.Root, "site", file)).ShouldBeTrue();
    }

    [Fact]
    public void A_search_is_a_table_the_best_first()
    {
        using var project = new RegisterFolder();

        var lines = project.Line.Run(0, "catalog", "search", "billed", "fees").Split('\n');

        lines[0].ShouldMatch("^KIND +ADDRESS +TITLE +FOUND BY$");
        lines[1].ShouldMatch("^product  finance/billed-fees  +Billed fees  +name \"billed\", name \"fees\"$");
        lines[2].ShouldStartWith("port     finance/billed-fees/billed-fees");
    }

    [Fact]
    public void A_search_that_finds_nothing_says_so_and_is_no_failure()
    {
        using var project = new RegisterFolder();

        project.Line.Run(0, "catalog", "search", "submarine").ShouldBe(
            "Nothing matches 'submarine': every word has to match. Try fewer words, or the start of one.\n");
        JsonDocument.Parse(project.Line.Run(0, "catalog", "search", "submarine", "--json")).RootElement.GetProperty("hits").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void A_search_as_JSON_says_what_and_why()
    {
        using var project = new RegisterFolder();

        var hit = JsonDocument.Parse(project.Line.Run(0, "catalog", "search", "campagn events", "-e", "prod", "--json")).RootElement.GetProperty("hits")[0];

        hit.GetProperty("address").GetString().ShouldBe("marketing/campaign-events");
        hit.GetProperty("page").GetString().ShouldBe("products/marketing/campaign-events.html");
        hit.GetProperty("why").GetString().ShouldBe("name \"campaign\", name \"events\"");
    }

    [Theory]
    [InlineData(1, "DM0103", "catalog", "build", "-e", "dve", "-o", "site")]
    [InlineData(2, "DM0907", "catalog", "build", "-e", "dev", "-o", "site", "--as-of", "tomorrow")]
    [InlineData(2, "DM0901", "catalog", "build", "-e", "dev")]
    [InlineData(2, "DM0901", "catalog", "build", "-o", "site")]
    [InlineData(2, "DM0901", "catalog", "search")]
    public void A_malformed_command_line_is_told(int exitCode, string code, params string[] arguments)
    {
        using var project = new RegisterFolder();

        project.Line.Run(exitCode, arguments).ShouldContain($"error: {code}: ");
    }

    private static ImmutableSortedDictionary<string, string> Contents(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToImmutableSortedDictionary(file => file, File.ReadAllText, StringComparer.Ordinal);
}
