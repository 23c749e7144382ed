using DataMesh.Stacks.Settings;

namespace DataMesh.Stacks.Tests.Settings;

public sealed class LayerTests : IDisposable
{
    private readonly TemporaryProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Settings_are_put_together_from_both_mesh_files()
    {
        var settings = project.Load();

        settings.Prefix.Value.ShouldBe("acme");
        settings.Location.ShouldBe("westeurope");
        settings.TenantId.ShouldBe(Guid.Parse("99999999-9999-4999-8999-999999999999"));
        settings.Environment.ShouldBe(EnvironmentName.Dev);
        settings.AlertEmails.ShouldBe(["platform@acme.example"]);
        settings.AddressSpace.Block.ToString().ShouldBe("10.10.0.0/16");
        settings.AddressSpace.Location.ShouldBe(new SourceLocation("stacks/mesh.dev.yaml", 5));
        settings.AddressSpace.HubPrefixLength.ShouldBe(22);
        settings.AddressSpace.SpokePrefixLength.ShouldBe(20);
        settings.Budgets.Start.ShouldBe(new DateOnly(2026, 1, 1));
        settings.AsOf.ShouldBeNull();
    }

    [Fact]
    public void The_catalog_knows_a_repository_where_the_settings_name_one()
    {
        project.Load().Catalog.ShouldBeNull();
        project.Write("stacks/mesh.dev.yaml", TemporaryProject.Dev + "\ncatalog:\n  repositoryUrl: https://github.com/acme/data-mesh\n");
        project.Load().Catalog.ShouldBe(new CatalogSettings("https://github.com/acme/data-mesh", "main"));
        project.Write("stacks/mesh.dev.yaml", TemporaryProject.Dev + "\ncatalog:\n  repositoryUrl: https://git.acme.example:8443/a/b.c\n  branch: releases/next\n");
        project.Load().Catalog.ShouldBe(new CatalogSettings("https://git.acme.example:8443/a/b.c", "releases/next"));
    }

    [Fact]
    public void Each_layer_overrides_the_one_before()
    {
        project.Load().Location.ShouldBe("westeurope");
        project.Write("stacks/mesh.dev.yaml", TemporaryProject.Dev + "\nlocation: northeurope\n");
        project.Load().Location.ShouldBe("northeurope");
        project.Write("stacks/Pulumi.finance-dev.yaml", "config:\n  datamesh:location: uksouth\n");
        project.Load().Location.ShouldBe("uksouth");
        project.Load(pulumi: new() { ["location"] = "francecentral" }).Location.ShouldBe("francecentral");
        project.Load(pulumi: new() { ["location"] = "francecentral" }, environment: new() { ["LOCATION"] = "swedencentral" })
            .Location.ShouldBe("swedencentral");
    }

    [Fact]
    public void A_stacks_own_file_holds_for_no_other_stack()
    {
        project.Write("stacks/Pulumi.finance-dev.yaml", "config:\n  datamesh:location: uksouth\n");

        project.Load("finance-dev").Location.ShouldBe("uksouth");
        project.Load("management-dev").Location.ShouldBe("westeurope");
    }

    [Fact]
    public void A_list_is_replaced_as_a_whole()
    {
        project.Change("stacks/mesh.yaml", "    - platform@acme.example", "    - one@acme.example\n    - two@acme.example");
        project.Load().AlertEmails.ShouldBe(["one@acme.example", "two@acme.example"]);

        project.Write("stacks/Pulumi.finance-dev.yaml", "config:\n  datamesh:alerts:\n    emails: [three@acme.example]\n");
        project.Load().AlertEmails.ShouldBe(["three@acme.example"]);
        project.Load(environment: new() { ["alerts:emails"] = "four@acme.example, five@acme.example" })
            .AlertEmails.ShouldBe(["four@acme.example", "five@acme.example"]);
    }

    [Fact]
    public void Pulumi_config_gives_objects_and_lists_as_JSON()
    {
        var settings = project.Load(pulumi: new()
        {
            ["network"] = """{"addressSpace":"10.40.0.0/16","spokePrefixLength":21}""",
            ["alerts"] = """{"emails":["six@acme.example"]}""",
        });

        settings.AddressSpace.Block.ToString().ShouldBe("10.40.0.0/16");
        settings.AddressSpace.SpokePrefixLength.ShouldBe(21);
        settings.AddressSpace.Location.ShouldBeNull();
        settings.AlertEmails.ShouldBe(["six@acme.example"]);
    }

    [Fact]
    public void Config_of_the_project_may_be_written_without_its_namespace_and_that_of_others_is_left_alone()
    {
        project.Write("stacks/Pulumi.finance-dev.yaml",
            "secretsprovider: passphrase\nencryptionsalt: v1:x\nconfig:\n  location: uksouth\n  azure-native:location: northeurope\n");

        project.Load().Location.ShouldBe("uksouth");
    }

    [Fact]
    public void A_domain_has_the_default_subscription_until_it_is_given_its_own()
    {
        var finance = DomainName.Parse("finance");
        project.Load().Subscriptions.For(finance).ShouldBe(Guid.Parse("11111111-1111-4111-8111-111111111110"));

        project.Change("stacks/mesh.dev.yaml", "network:", "  finance: 11111111-1111-4111-8111-111111111112\nnetwork:");
        var subscriptions = project.Load().Subscriptions;
        subscriptions.For(finance).ShouldBe(Guid.Parse("11111111-1111-4111-8111-111111111112"));
        subscriptions.For(DomainName.Parse("human-resources")).ShouldBe(Guid.Parse("11111111-1111-4111-8111-111111111110"));
        subscriptions.For(LandingZoneName.Management).ShouldBe(Guid.Parse("11111111-1111-4111-8111-111111111111"));
    }

    [Fact]
    public void A_budget_is_that_of_the_profile_until_it_is_given()
    {
        project.Load().Budgets.For(LandingZoneName.Management).ShouldBe(EnvironmentProfile.For(EnvironmentName.Dev).DefaultMonthlyBudget);

        project.Write("stacks/mesh.dev.yaml", TemporaryProject.Dev + "\nbudgets:\n  monthly:\n    default: 450.50\n    management: 900\n");
        var budgets = project.Load().Budgets;
        budgets.For(LandingZoneName.Management).ShouldBe(900);
        budgets.For(DomainName.Parse("finance")).ShouldBe(450.50m);
    }

    [Fact]
    public void A_domain_may_be_given_a_block_and_the_line_is_remembered()
    {
        project.Write("stacks/mesh.dev.yaml", TemporaryProject.Dev + "\n  spokes:\n    finance: 10.10.240.0/20\n");
        var spoke = project.Load().AddressSpace.Spokes.ShouldHaveSingleItem();

        spoke.Domain.Value.ShouldBe("finance");
        spoke.Block.ToString().ShouldBe("10.10.240.0/20");
        spoke.Location.ShouldBe(new SourceLocation("stacks/mesh.dev.yaml", 7));
    }

    [Fact]
    public void The_address_spaces_of_the_other_environments_are_known()
    {
        project.Write("stacks/mesh.prod.yaml", "network:\n  addressSpace: 10.30.0.0/16\n");
        var (environment, block, location) = project.Load().AddressSpace.Others.ShouldHaveSingleItem();

        environment.ShouldBe(EnvironmentName.Prod);
        block.ToString().ShouldBe("10.30.0.0/16");
        location.ShouldBe(new SourceLocation("stacks/mesh.prod.yaml", 2));
    }

    [Fact]
    public void The_day_that_counts_is_the_one_given_else_that_of_the_clock_in_UTC()
    {
        var clock = new FixedClock(new DateTimeOffset(2026, 11, 23, 23, 30, 0, TimeSpan.FromHours(-5)));

        project.Load().DayThatCounts(clock).ShouldBe(new DateOnly(2026, 11, 24));
        project.Load(pulumi: new() { ["asOf"] = "2027-01-31" }).DayThatCounts(clock).ShouldBe(new DateOnly(2027, 1, 31));
    }

    [Fact]
    public void A_key_vault_is_recovered_only_when_that_is_asked_for()
    {
        project.Load().RecoverKeyVault.ShouldBeFalse();
        project.Load(pulumi: new() { ["recoverKeyVault"] = "true" }).RecoverKeyVault.ShouldBeTrue();
        project.Load(pulumi: new() { ["recoverKeyVault"] = "false" }).RecoverKeyVault.ShouldBeFalse();
    }

    [Fact]
    public void Environment_variables_of_the_process_are_the_last_layer()
    {
        // Names that no other test sets, and that are right, since every test of this process may see them.
        Environment.SetEnvironmentVariable("DATAMESH_network__hubPrefixLength", "23");
        try
        {
            var domains = TemporaryProject.Domains;
            var input = new SettingsInput { RootDirectory = project.Root, Stack = StackName.Parse("finance-dev", domains), Domains = domains };
            MeshSettings.Load(input).AddressSpace.HubPrefixLength.ShouldBe(23);
        }
        finally
        {
            Environment.SetEnvironmentVariable("DATAMESH_network__hubPrefixLength", null);
        }
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
    }
}
