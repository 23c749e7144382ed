using System.Text.Json;
using DataMesh.Cli.Scaffolding;
using DataMesh.Stacks;

namespace DataMesh.Cli.Tests.Scaffolding;

/// <summary>The command in a copy of this repository's stacks/. That what it writes compiles and previews is tested end to end.</summary>
public sealed class DomainAddTests : IDisposable
{
    private const string OwnerId = "12345678-0000-4000-8000-000000000001";

    private static readonly string[] Logistics = ["logistics", "--kind", "source-aligned", "--owner", "sg-logistics-owners", "--store", "lake,sql"];

    private static readonly int Next = CompanyMesh.Domains.Max(domain => domain.Index) + 1;

    private readonly MeshSources _sources = new();

    [Fact]
    public void A_domain_is_one_file_one_line_two_groups_and_its_stacks_files()
    {
        var before = _sources.All();

        var printed = _sources.Add(0, Logistics);

        var after = _sources.All();
        after.Keys.Except(before.Keys).ShouldBe(
            ["stacks/Domains/Logistics.cs", "stacks/Pulumi.logistics-dev.yaml", "stacks/Pulumi.logistics-prod.yaml", "stacks/Pulumi.logistics-test.yaml"]);
        before.Keys.Where(file => after[file] != before[file]).ShouldBe(["stacks/Domains/Groups.cs", "stacks/Mesh.cs"]);
        MeshList.Read(after["stacks/Mesh.cs"]).ShouldNotBeNull().ShouldBe([.. MeshList.Read(before["stacks/Mesh.cs"]).ShouldNotBeNull(), "Logistics.Domain"]);
        after["stacks/Pulumi.logistics-dev.yaml"].ShouldBe(before["stacks/Pulumi.finance-dev.yaml"]);
        after["stacks/Pulumi.logistics-prod.yaml"].ShouldBe(before["stacks/Pulumi.finance-prod.yaml"]);
        after["stacks/Domains/Groups.cs"].ShouldEndWith(
            $$"""
                  /// <summary>Answers for logistics. The object id is a placeholder until the group is made.</summary>
                  public static GroupReference LogisticsOwners { get; } = new("sg-logistics-owners", "aaaaaaaa-{{Next:D4}}-4000-8000-000000000001");

                  /// <summary>Looks after logistics' data. The object id is a placeholder until the group is made.</summary>
                  public static GroupReference LogisticsStewards { get; } = new("sg-logistics-stewards", "aaaaaaaa-{{Next:D4}}-4000-8000-000000000002");
              }

              """);
        after["stacks/Domains/Logistics.cs"].ShouldBe(
            $$"""
              namespace DataMesh.Stacks.Domains;

              /// <summary>Logistics publishes what its own systems record.</summary>
              public static class Logistics
              {
                  /// <summary>Files: what arrives, and what is made of it.</summary>
                  public static Lake Lake { get; } = new("lake");

                  /// <summary>Tables, in Azure SQL.</summary>
                  public static SqlDatabase Sql { get; } = new("sql");

                  /// <summary>The domain.</summary>
                  public static Domain Domain { get; } = new("logistics", index: {{Next}})
                  {
                      Title = "Logistics",
                      Kind = DomainKind.SourceAligned,
                      Owner = Groups.LogisticsOwners,
                      Steward = Groups.LogisticsStewards,
                      CostCentre = "logistics",
                      Stores = [Lake, Sql],
                  };
              }

              """);
        printed.ShouldContain($"Added the domain 'logistics' (index {Next}):");
        printed.ShouldContain("The object id of sg-logistics-owners is a placeholder");
        printed.ShouldContain("In dev, test, prod the subscription is the default one");
        printed.ShouldContain($"dev   10.10.{Next * 16}.0/20");
        printed.ShouldNotContain("ACCEPT_SNAPSHOTS", customMessage: "the copy has no tests.");
    }

    [Fact]
    public void What_is_given_is_taken()
    {
        var printed = _sources.Add(
            0, "supply-chain", "-k", "consumer-aligned", "-o", "sg-chain", "--owner-id", OwnerId, "--steward", "sg-finance-stewards", "--title", "Supply & demand",
            "--cost-centre", "CC-1", "--index", "12", "--store", "lake:landing, lake:supply-chain", "--store", "events",
            "--subscription", "dev=22222222-1111-4111-8111-111111111118", "--subscription", "prod=22222222-1111-4111-8111-111111111119");

        var code = _sources.Read("stacks/Domains/SupplyChain.cs");
        code.ShouldContain("index: 12)");
        code.ShouldContain("Title = \"Supply & demand\",\n        Kind = DomainKind.ConsumerAligned,\n        Owner = Groups.SupplyChainOwners,\n"
            + "        Steward = Groups.FinanceStewards,\n        CostCentre = \"CC-1\",\n        Stores = [Landing, SupplyChainStore, Events],\n");
        code.ShouldContain("/// <summary>Files: what arrives, and what is made of it.</summary>\n    public static Lake Landing { get; } = new(\"landing\");");
        var groups = _sources.Read("stacks/Domains/Groups.cs");
        groups.ShouldContain($"/// <summary>Answers for supply chain.</summary>\n    public static GroupReference SupplyChainOwners {{ get; }} = new(\"sg-chain\", \"{OwnerId}\");");
        groups.ShouldNotContain("SupplyChainStewards");
        _sources.Read("stacks/mesh.dev.yaml").ShouldContain("  supply-chain: 22222222-1111-4111-8111-111111111118\n\nnetwork:");
        _sources.Read("stacks/mesh.prod.yaml").ShouldContain("  supply-chain: 22222222-1111-4111-8111-111111111119\n\n# What domains run");
        printed.ShouldContain("In test the subscription is the default one; --subscription test=<id> gives it one of its own.");
        printed.ShouldNotContain("placeholder");
        printed.ShouldNotContain("--index");
    }

    [Fact]
    public void A_dry_run_shows_every_line_and_writes_nothing()
    {
        var before = _sources.All();

        var printed = _sources.Add(0, [.. Logistics, "--dry-run"]);

        _sources.All().ShouldBe(before);
        printed.ShouldContain(" + stacks/Domains/Logistics.cs\n       namespace DataMesh.Stacks.Domains;\n\n");
        printed.ShouldContain(" ~ stacks/Mesh.cs\n               Logistics.Domain,\n\n");
        printed.ShouldContain("       config: {}\n");
    }

    [Fact]
    public void The_same_is_told_as_JSON()
    {
        using var report = JsonDocument.Parse(_sources.Add(0, [.. Logistics, "--dry-run", "--json"]));

        report.RootElement.GetProperty("written").GetBoolean().ShouldBeFalse();
        report.RootElement.GetProperty("index").GetInt32().ShouldBe(Next);
        report.RootElement.GetProperty("files").EnumerateArray().Last().GetProperty("addedLines").EnumerateArray().ShouldHaveSingleItem().GetString()
            .ShouldBe("        Logistics.Domain,");
        report.RootElement.GetProperty("environments").EnumerateArray().Select(place => place.GetProperty("name").GetString()).ShouldBe(["dev", "test", "prod"]);
    }

    [Fact]
    public void The_same_command_writes_the_same()
    {
        using var others = new MeshSources();
        _sources.Add(0, Logistics);
        others.Add(0, Logistics);

        others.All().ShouldBe(_sources.All());
    }

    [Theory]
    [InlineData("DM0101", "Logistics")]
    [InlineData("DM0102", "management")]
    [InlineData("DM0102", "finance-network")]
    [InlineData("DM0111", "finance", "Finance.cs")]
    [InlineData("DM0112", "logistics", "4095", "--index", "5000")]
    [InlineData("DM0113", "logistics", "Finance.cs", "--index", "1")]
    [InlineData("DM0101", "logistics", "'Lake'", "--store", "lake:Lake")]
    public void A_domain_that_the_mesh_would_refuse_is_not_written(string code, string name, string said = "", params string[] options) =>
        _sources.Refused(1, code, [name, "--kind", "redelivery", "--owner", "sg-x", .. options]).ShouldContain(said);

    [Fact]
    public void A_domain_without_room_in_one_environment_is_not_written()
    {
        _sources.Edit("stacks/mesh.test.yaml", "addressSpace: 10.20.0.0/16", "addressSpace: 10.20.0.0/17");

        var printed = _sources.Refused(1, "DM0207", [.. Logistics, "--index", "9"]);

        printed.ShouldContain("10.20.0.0/17");
        printed.ShouldNotContain("10.10.");
    }

    [Theory]
    [InlineData("DM0917", "Did you mean 'source-aligned'?", "--kind", "source-aligned2", "--owner", "g")]
    [InlineData("DM0917", "Did you mean 'lake'?", "--kind", "redelivery", "--owner", "g", "--store", "lak")]
    [InlineData("DM0917", "lake:landing", "--kind", "redelivery", "--owner", "g", "--store", "lake,lake")]
    [InlineData("DM0917", "Known: dev, test, prod.", "--kind", "redelivery", "--owner", "g", "--subscription", "qa=11111111-1111-4111-8111-111111111118")]
    [InlineData("DM0917", "dev=11111111", "--kind", "redelivery", "--owner", "g", "--subscription", "dev=x")]
    [InlineData("DM0917", "not all zeros", "--kind", "redelivery", "--owner", "g", "--owner-id", "00000000-0000-0000-0000-000000000000")]
    [InlineData("DM0917", "--title", "--kind", "redelivery", "--owner", "g", "--title", "a\nb")]
    [InlineData("DM0901", "--owner", "--kind", "redelivery")]
    [InlineData("DM0901", "seven", "--kind", "redelivery", "--owner", "g", "--index", "seven")]
    [InlineData("DM0901", "There is no '--stores' here. Did you mean '--store'?", "--kind", "redelivery", "--owner", "g", "--stores", "lake")]
    public void A_word_that_is_not_of_its_form_is_wrong_usage(string code, string said, params string[] options) =>
        _sources.Refused(2, code, ["logistics", .. options]).ShouldContain(said);

    [Theory]
    [InlineData("stacks/Domains/Logistics.cs")]
    [InlineData("stacks/Pulumi.logistics-prod.yaml")]
    public void A_file_that_is_there_is_not_overwritten(string file)
    {
        _sources.Line.Write(file, "// mine\n");

        _sources.Refused(1, "DM0919", Logistics).ShouldContain($"  at {file}\n");
    }

    [Theory]
    [InlineData("stacks/Mesh.cs", "ImmutableArray<Domain> Domains", "IReadOnlyList<Domain> Domains")]
    [InlineData("stacks/Domains/Groups.cs", "static class Groups", "static class Teams")]
    [InlineData("stacks/mesh.dev.yaml", "subscriptions:\n", "subscriptions: { management: 11111111-1111-4111-8111-111111111111, default: 11111111-1111-4111-8111-111111111110 }\nalerts:\n  emails: [a@b.example]\nbudgets:\n  monthly:\n    management: 1\n")]
    public void A_file_of_another_form_is_left_for_people(string file, string known, string other)
    {
        var text = _sources.Read(file);
        _sources.Line.Write(file, file.EndsWith(".yaml", StringComparison.Ordinal) ? other + text[text.IndexOf("network:", StringComparison.Ordinal)..] : text.Replace(known, other));

        _sources.Refused(1, "DM0920", [.. Logistics, "--subscription", $"dev={OwnerId}"]).ShouldContain($"  at {file}\n");
    }

    [Fact]
    public void A_file_that_is_no_text_is_left_for_people()
    {
        File.WriteAllBytes(Path.Combine(_sources.Line.Root, "stacks/Domains/Groups.cs"), [0x2F, 0x2F, 0xE9, 0x0A]);

        _sources.Add(1, Logistics).ShouldContain("error: DM0920: ");
        File.Exists(Path.Combine(_sources.Line.Root, "stacks/Domains/Logistics.cs")).ShouldBeFalse();
    }

    [Fact]
    public void Sources_that_the_command_was_not_built_from_are_refused()
    {
        _sources.Add(0, Logistics);
        _sources.Refused(1, "DM0921", "transport", "--kind", "redelivery", "--owner", "sg-x").ShouldContain("stacks/Domains/Logistics.cs has the domain 'logistics'");
    }

    [Fact]
    public void Sources_that_lack_a_domain_are_refused()
    {
        File.Delete(Path.Combine(_sources.Line.Root, "stacks/Domains/Finance.cs"));
        _sources.Refused(1, "DM0921", Logistics).ShouldContain("stacks/Domains/Finance.cs, which is not here");
    }

    [Fact]
    public void A_group_has_one_object_id()
    {
        string[] redelivery = ["logistics", "--kind", "redelivery"];
        _sources.Refused(1, "DM0922", [.. redelivery, "--owner", "sg-finance-owners", "--owner-id", OwnerId]).ShouldContain("FinanceOwners");
        _sources.Refused(1, "DM0922", [.. redelivery, "--owner", "g", "--steward", "g", "--owner-id", OwnerId, "--steward-id", OwnerId.Replace('1', '2')]);
        _sources.Edit("stacks/Domains/Groups.cs", "FinanceOwners", "LogisticsOwners");
        _sources.Refused(1, "DM0922", Logistics).ShouldContain("'LogisticsOwners' would hold");
    }

    [Fact]
    public void A_subscription_that_is_there_already_is_kept()
    {
        _sources.Edit("stacks/mesh.dev.yaml", "  marketing:", $"  logistics: {OwnerId}\n  marketing:");
        var settings = _sources.Read("stacks/mesh.dev.yaml");

        _sources.Refused(1, "DM0923", [.. Logistics, "--subscription", $"dev={OwnerId.Replace('1', '2')}"]).ShouldContain(OwnerId);
        _sources.Add(0, [.. Logistics, "--subscription", $"dev={OwnerId}"]).ShouldContain($"subscription {OwnerId}\n");
        _sources.Read("stacks/mesh.dev.yaml").ShouldBe(settings);
    }

    [Fact]
    public void Windows_line_breaks_and_byte_order_marks_stay()
    {
        foreach (var file in new[] { "stacks/Mesh.cs", "stacks/Domains/Groups.cs" })
            _sources.Line.Write(file, "\uFEFF" + _sources.Read(file).ReplaceLineEndings("\r\n"));

        _sources.Add(0, Logistics);

        foreach (var file in new[] { "stacks/Mesh.cs", "stacks/Domains/Groups.cs", "stacks/Domains/Logistics.cs", "stacks/Pulumi.logistics-dev.yaml" })
            _sources.Read(file).Replace("\r\n", "").ShouldNotContain('\n', file);
        File.ReadAllBytes(Path.Combine(_sources.Line.Root, "stacks/Mesh.cs"))[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
    }

    [Fact]
    public void A_file_that_cannot_be_put_in_place_undoes_the_others()
    {
        var before = _sources.All();
        CannotBeWritten(
            new FileChange("stacks/Pulumi.logistics-dev.yaml", null, "config: {}\n"),
            new FileChange("stacks/Mesh.cs", before["stacks/Mesh.cs"], "// changed\n"),
            new FileChange("stacks/Domains", null, "a folder stands there\n"));

        _sources.All().ShouldBe(before);
    }

    [Fact]
    public void A_file_that_changed_meanwhile_undoes_the_others()
    {
        var before = _sources.All();
        CannotBeWritten(
            "DM0947",
            new FileChange("stacks/Pulumi.logistics-dev.yaml", null, "config: {}\n"),
            new FileChange("stacks/Mesh.cs", before["stacks/Mesh.cs"], "// changed\n"),
            new FileChange("stacks/Domains/Groups.cs", "// as it was read", "// changed\n"));

        _sources.All().ShouldBe(before);
    }

    [Fact]
    public void A_folder_without_a_mesh_in_CSharp_is_refused()
    {
        using var line = new Support.CommandLine();
        line.Run(1, ["domain", "add", .. Logistics]).ShouldContain("error: DM0918: ");
        File.Delete(Path.Combine(_sources.Line.Root, "stacks/Mesh.cs"));
        _sources.Refused(1, "DM0918", Logistics).ShouldContain("there is no stacks/Mesh.cs");
    }

    public void Dispose() => _sources.Dispose();

    private void CannotBeWritten(params FileChange[] changes) => CannotBeWritten("DM0508", changes);

    private void CannotBeWritten(string code, params FileChange[] changes) =>
        Should.Throw<DataMesh.Engine.Diagnostics.EngineException>(() => FileBatch.Write(_sources.Line.Root, [.. changes]))
            .Diagnostics.ShouldHaveSingleItem().Code.ShouldBe(code);
}
