namespace DataMesh.Stacks.Tests.Settings;

public sealed class RefusalTests : IDisposable
{
    private readonly TemporaryProject project = new();

    public void Dispose() => project.Dispose();

    [Theory]
    [InlineData("stacks/mesh.yaml", "location:", "locaton:", 2, "locaton", "location")]
    [InlineData("stacks/mesh.yaml", "  emails:", "  email:", 7, "alerts.email", "emails")]
    [InlineData("stacks/mesh.dev.yaml", "  addressSpace:", "  adressSpace:", 5, "network.adressSpace", "addressSpace")]
    [InlineData("stacks/mesh.dev.yaml", "network:", "netwrok:", 5, "netwrok", "network")]
    [InlineData("stacks/mesh.yaml", "prefix:", "Prefix:", 1, "Prefix", "prefix")]
    public void An_unknown_key_is_refused_with_file_line_key_and_what_was_meant(string file, string old, string replacement, int line, string key, string meant)
    {
        project.Change(file, old, replacement);
        var refusal = project.Refusals().First(diagnostic => diagnostic.Code == "DM0303");

        refusal.Location.ShouldBe(new SourceLocation(file, line));
        refusal.Message.ShouldContain($"'{key}'", Case.Sensitive);
        refusal.Message.ShouldContain($"Did you mean '{meant}'?", Case.Sensitive);
    }

    [Fact]
    public void A_key_for_a_domain_that_is_not_there_is_refused()
    {
        project.Change("stacks/mesh.dev.yaml", "network:", "  finence: 11111111-1111-4111-8111-111111111112\nnetwork:");
        var refusal = project.Refusals().ShouldHaveSingleItem();

        refusal.Code.ShouldBe("DM0303");
        refusal.Location.ShouldBe(new SourceLocation("stacks/mesh.dev.yaml", 4));
        refusal.Message.ShouldContain("Did you mean 'finance'?");
    }

    [Theory]
    [InlineData("stacks/mesh.yaml", "prefix: acme", "prefix: ACME", 1)]
    [InlineData("stacks/mesh.yaml", "prefix: acme", "prefix: a", 1)]
    [InlineData("stacks/mesh.yaml", "prefix: acme", "prefix: [acme, corp]", 1)]
    [InlineData("stacks/mesh.yaml", "prefix: acme", "prefix:", 1)]
    [InlineData("stacks/mesh.yaml", "prefix: acme", "prefix:\n  name: acme", 2)]
    [InlineData("stacks/mesh.yaml", "location: westeurope", "location: West Europe", 2)]
    [InlineData("stacks/mesh.yaml", "99999999-9999-4999-8999-999999999999", "99999999", 3)]
    [InlineData("stacks/mesh.yaml", "99999999-9999-4999-8999-999999999999", "00000000-0000-0000-0000-000000000000", 3)]
    [InlineData("stacks/mesh.yaml", "2026-01-01", "2026-01-02", 5)]
    [InlineData("stacks/mesh.yaml", "2026-01-01", "01/01/2026", 5)]
    [InlineData("stacks/mesh.yaml", "platform@acme.example", "platform", 7)]
    [InlineData("stacks/mesh.yaml", "    - platform@acme.example", "      []", 7)]
    [InlineData("stacks/mesh.dev.yaml", "10.10.0.0/16", "10.10.0.0", 5)]
    [InlineData("stacks/mesh.dev.yaml", "10.10.0.0/16", "10.10.0.1/16", 5)]
    [InlineData("stacks/mesh.dev.yaml", "  addressSpace", "  hubPrefixLength: 19\n  addressSpace", 5)]
    [InlineData("stacks/mesh.dev.yaml", "  addressSpace", "  hubPrefixLength: 25\n  addressSpace", 5)]
    [InlineData("stacks/mesh.dev.yaml", "  addressSpace", "  spokePrefixLength: twenty\n  addressSpace", 5)]
    [InlineData("stacks/mesh.dev.yaml", "  addressSpace", "  spokePrefixLength: 23\n  addressSpace", 5)]
    [InlineData("stacks/mesh.dev.yaml", "network:", "catalog:\n  repositoryUrl: http://github.com/contoso/mesh\nnetwork:", 5)]
    [InlineData("stacks/mesh.dev.yaml", "network:", "catalog:\n  repositoryUrl: https://github.com/contoso\nnetwork:", 5)]
    [InlineData("stacks/mesh.dev.yaml", "network:", "catalog:\n  repositoryUrl: https://me@github.com/contoso/mesh\nnetwork:", 5)]
    [InlineData("stacks/mesh.dev.yaml", "network:", "catalog:\n  repositoryUrl: https://github.com/contoso/mesh?x=1\nnetwork:", 5)]
    [InlineData("stacks/mesh.dev.yaml", "network:", "catalog:\n  branch: ../main\nnetwork:", 5)]
    [InlineData("stacks/mesh.dev.yaml", "network:", "asOf: 2026-02-30\nnetwork:", 4)]
    [InlineData("stacks/mesh.dev.yaml", "network:", "budgets:\n  monthly:\n    default: 0\nnetwork:", 6)]
    [InlineData("stacks/mesh.dev.yaml", "network:", "budgets:\n  monthly:\n    default: -5\nnetwork:", 6)]
    [InlineData("stacks/mesh.dev.yaml", "network:", "budgets:\n  monthly:\n    finance: 10000001\nnetwork:", 6)]
    public void A_wrong_value_is_refused_with_file_and_line(string file, string old, string replacement, int line)
    {
        project.Change(file, old, replacement);
        var refusal = project.Refusals().First(diagnostic => diagnostic.Code != "DM0306");

        refusal.Code.ShouldBe("DM0305", refusal.Message);
        refusal.Location.ShouldBe(new SourceLocation(file, line));
    }

    [Theory]
    [InlineData("  addressSpace", "  hubPrefixLength: 20\n  spokePrefixLength: 16\n  addressSpace")]
    [InlineData("  addressSpace", "  hubPrefixLength: 24\n  spokePrefixLength: 22\n  addressSpace")]
    [InlineData("network:", "budgets:\n  monthly:\n    default: 1\n    finance: 10000000\nnetwork:")]
    [InlineData("network:", "budgets:\n  monthly:\nnetwork:")]
    public void A_value_at_its_bound_is_accepted(string old, string replacement)
    {
        project.Change("stacks/mesh.dev.yaml", old, replacement);

        project.Load().Prefix.Value.ShouldBe("acme");
    }

    [Fact]
    public void A_wrong_value_is_refused_even_where_another_layer_overrides_it()
    {
        project.Change("stacks/mesh.yaml", "location: westeurope", "location: West");
        project.Write("stacks/mesh.dev.yaml", TemporaryProject.Dev + "\nlocation: northeurope\n");

        project.Refusals().ShouldHaveSingleItem().Location.ShouldBe(new SourceLocation("stacks/mesh.yaml", 2));
    }

    [Fact]
    public void A_key_that_stands_twice_is_refused_with_both_lines()
    {
        project.Change("stacks/mesh.yaml", "location: westeurope", "location: westeurope\nlocation: northeurope");
        var refusal = project.Refusals().ShouldHaveSingleItem();

        refusal.Code.ShouldBe("DM0304");
        refusal.Location.ShouldBe(new SourceLocation("stacks/mesh.yaml", 3));
        refusal.Message.ShouldContain("line 2");
    }

    [Theory]
    [InlineData("prefix: acme\n", "prefix")]
    [InlineData("location: westeurope\n", "location")]
    [InlineData("tenantId: 99999999-9999-4999-8999-999999999999\n", "tenantId")]
    [InlineData("budgets:\n  start: 2026-01-01\n", "budgets.start")]
    [InlineData("alerts:\n  emails:\n    - platform@acme.example", "alerts.emails")]
    public void A_missing_key_is_refused_with_where_to_set_it(string line, string key)
    {
        project.Change("stacks/mesh.yaml", line, "");
        var refusal = project.Refusals().ShouldHaveSingleItem();

        refusal.Code.ShouldBe("DM0306");
        refusal.Message.ShouldContain($"'{key}'");
        refusal.Message.ShouldContain("stacks/mesh.yaml or stacks/mesh.dev.yaml");
    }

    [Fact]
    public void Every_finding_is_told_at_once()
    {
        project.Change("stacks/mesh.yaml", "prefix: acme", "prefix: ACME");
        project.Change("stacks/mesh.yaml", "location:", "locaton:");
        project.Write("stacks/Pulumi.finance-dev.yaml", "config:\n  datamesh:asOf: tomorrow\n");

        project.Refusals().Select(diagnostic => $"{diagnostic.Code} {diagnostic.Location}").ShouldBe(
            ["DM0305 stacks/mesh.yaml:1", "DM0303 stacks/mesh.yaml:2", "DM0305 stacks/Pulumi.finance-dev.yaml:2", "DM0306 "]);
    }

    [Theory]
    [InlineData("prefix: acme\n  location: x\n", 2)]
    [InlineData("prefix: \"acme\n", 1)]
    [InlineData("prefix: acme\nlocation: [west\n", 2)]
    public void What_is_no_YAML_is_refused_with_the_line(string text, int line)
    {
        project.Write("stacks/mesh.yaml", text);
        var refusal = project.Refusals().ShouldHaveSingleItem();

        refusal.Code.ShouldBe("DM0301");
        refusal.Location.ShouldNotBeNull().File.ShouldBe("stacks/mesh.yaml");
        refusal.Location.Line.ShouldBeInRange(line, line + 1);
    }

    [Theory]
    [InlineData("- prefix\n", "DM0310", 1)]
    [InlineData("acme", "DM0310", 1)]
    [InlineData("prefix: &p acme\nlocation: *p\n", "DM0308", 1)]
    [InlineData("prefix: acme\n---\nprefix: other\n", "DM0308", 2)]
    [InlineData("? [a, b]\n: acme\n", "DM0308", 1)]
    public void What_settings_do_not_need_of_YAML_is_refused(string text, string code, int line)
    {
        project.Write("stacks/mesh.yaml", text);
        var refusal = project.Refusals()[0];

        refusal.Code.ShouldBe(code);
        refusal.Location.ShouldBe(new SourceLocation("stacks/mesh.yaml", line));
    }

    [Fact]
    public void An_empty_file_is_one_without_settings()
    {
        project.Write("stacks/mesh.yaml", "# nothing yet\n");

        project.Refusals().ShouldAllBe(diagnostic => diagnostic.Code == "DM0306");
    }

    [Fact]
    public void A_missing_file_is_refused()
    {
        File.Delete(Path.Combine(project.Root, "stacks/mesh.dev.yaml"));
        var refusal = project.Refusals().ShouldHaveSingleItem();

        refusal.Code.ShouldBe("DM0302");
        refusal.Message.ShouldContain("stacks/mesh.dev.yaml");
    }

    [Fact]
    public void A_section_with_a_single_value_is_refused_with_its_keys()
    {
        project.Change("stacks/mesh.dev.yaml", "network:\n  addressSpace: 10.10.0.0/16", "network: 10.10.0.0/16");
        var refusal = project.Refusals()[0];

        refusal.Code.ShouldBe("DM0309");
        refusal.Message.ShouldContain("addressSpace");
    }

    [Theory]
    [InlineData("config:\n  datamesh:locaton: uksouth\n", "DM0303", 2)]
    [InlineData("config:\n  locaton: uksouth\n", "DM0303", 2)]
    [InlineData("configg:\n  datamesh:location: uksouth\n", "DM0303", 1)]
    [InlineData("config: uksouth\n", "DM0309", 1)]
    [InlineData("config:\n  datamesh:location:\n    secure: v1:abc\n", "DM0311", 2)]
    [InlineData("config:\n  datamesh:location: UK South\n", "DM0305", 2)]
    public void A_stacks_own_file_is_checked_like_the_others(string text, string code, int line)
    {
        project.Write("stacks/Pulumi.finance-dev.yaml", text);
        var refusal = project.Refusals().ShouldHaveSingleItem();

        refusal.Code.ShouldBe(code);
        refusal.Location.ShouldBe(new SourceLocation("stacks/Pulumi.finance-dev.yaml", line));
    }

    [Fact]
    public void What_Pulumi_config_repeats_is_told_once_and_at_the_line_in_the_file()
    {
        project.Write("stacks/Pulumi.finance-dev.yaml", "config:\n  datamesh:network:\n    spokePrefixLength: 99\n");
        var refusal = project.Refusals(pulumi: new() { ["network"] = """{"spokePrefixLength":99}""" }).ShouldHaveSingleItem();

        refusal.Location.ShouldBe(new SourceLocation("stacks/Pulumi.finance-dev.yaml", 3));
    }

    [Fact]
    public void A_wrong_value_without_a_file_is_told_with_where_it_comes_from()
    {
        var config = project.Refusals(pulumi: new() { ["asOf"] = "today" }).ShouldHaveSingleItem();
        config.Code.ShouldBe("DM0305");
        config.Message.ShouldContain("(Pulumi config)");
        config.Location.ShouldBeNull();

        var environment = project.Refusals(environment: new() { ["ASOF"] = "today" }).ShouldHaveSingleItem();
        environment.Message.ShouldContain("'asOf' (an environment variable DATAMESH_*)");

        project.Refusals(environment: new() { ["LOCATON"] = "uksouth" }).ShouldHaveSingleItem().Code.ShouldBe("DM0303");
    }

    [Fact]
    public void A_file_of_brackets_is_refused()
    {
        project.Write("stacks/mesh.yaml", "prefix: " + new string('[', 1_000));

        project.Refusals().ShouldHaveSingleItem().Code.ShouldBe("DM0301");
    }

    [Fact]
    public void Whatever_single_character_is_mistyped_the_answer_is_settings_or_findings()
    {
        for (var position = 0; position < TemporaryProject.Dev.Length; position++)
        {
            foreach (var typed in new[] { "", ":", "\"", "[", "\t", "&", "!", "\n" })
            {
                project.Write("stacks/mesh.dev.yaml", TemporaryProject.Dev[..position] + typed + TemporaryProject.Dev[(position + 1)..]);
                try
                {
                    project.Load().Prefix.Value.ShouldBe("acme");
                }
                catch (MeshException refused)
                {
                    refused.Diagnostics.ShouldNotBeEmpty();
                }
            }
        }
    }
}
