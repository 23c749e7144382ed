using DataMesh.Model.Access;
using DataMesh.Model.Networking;
using DataMesh.Stacks.Domains;
using DataMesh.Stacks.Register;
using DataMesh.Stacks.Settings;
using Microsoft.Extensions.Configuration.Memory;

namespace DataMesh.Stacks.Tests;

public sealed class CompanyMeshTests
{
    public static TheoryData<string> Stacks =>
        [.. EnvironmentName.All.SelectMany(environment => CompanyMesh.Stacks(environment)).Select(stack => stack.ToString())];

    public static TheoryData<string> Environments => [.. EnvironmentName.All.Select(environment => environment.Value)];

    [Fact]
    public void The_mesh_is_legal() => Mesh.Check(CompanyMesh.Domains).ShouldBeEmpty();

    [Fact]
    public void Definitions_know_their_file_relative_to_the_repository()
    {
        Finance.Domain.Location.File.Replace('\\', '/').ShouldBe("stacks/Domains/Finance.cs");
        File.ReadAllLines(Path.Combine(Repository.Root, Finance.Domain.Location.File))[Finance.Domain.Location.Line - 1].ShouldContain("new(\"finance\"");
    }

    [Fact]
    public void The_stacks_of_an_environment_are_the_hub_and_then_the_domains() =>
        CompanyMesh.Stacks(EnvironmentName.Dev).Select(stack => stack.ToString())
            .ShouldBe(["management-dev", .. CompanyMesh.Domains.OrderBy(domain => domain.Index).Select(domain => $"{domain.Name}-dev")]);

    [Theory]
    [MemberData(nameof(Stacks))]
    public void The_settings_of_every_stack_are_legal(string stack)
    {
        var settings = Load(stack);

        settings.Prefix.Value.ShouldBe("contoso");
        File.Exists(Path.Combine(Repository.Root, $"stacks/Pulumi.{stack}.yaml")).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Environments))]
    public void The_addresses_of_every_environment_fit_and_keep_apart(string environment)
    {
        var settings = Load($"management-{environment}");

        AddressPlan.Create(CompanyMesh.Create(settings.Prefix), settings.Environment, settings.AddressSpace).Spokes.Length.ShouldBe(CompanyMesh.Domains.Length);
        settings.AddressSpace.Others.Length.ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Environments))]
    public void Operations_may_read_billed_fees_and_fee_targets_customer_service_may_call_an_API_and_nobody_anything_else(string environment)
    {
        var mesh = CompanyMesh.Create(MeshPrefix.Parse("contoso"));
        var (grants, diagnostics) = AccessRegister.Evaluate(
            mesh, AccessFiles.Load(Repository.Root), new DateOnly(2026, 11, 23), EnvironmentName.Parse(environment));

        diagnostics.ShouldBeEmpty();
        grants.Select(grant => $"{grant.Consumer} reads {grant.Port} until {grant.ValidUntil:yyyy-MM-dd}").ShouldBe(
        [
            // Dev has no cluster that would serve it.
            .. environment == "dev" ? [] : (string[])["customer-service/service-cases reads sales/client-directory/client-directory-api until 2027-08-31"],
            "operations/fee-earner-performance reads finance/billed-fees/billed-fees until 2027-08-31",
            "operations/fee-earner-performance reads human-resources/fee-targets/fee-targets until 2027-08-31",
        ]);
        mesh.PeeringsOwnedBy(Operations.Domain.Name, grants).Select(pair => pair.Neighbour.Name.Value).ShouldBe(["finance", "human-resources"]);
        mesh.PeeringsOwnedBy(CustomerService.Domain.Name, grants).ShouldBeEmpty();
    }

    // One of the requests is for an API, which runs where there is a cluster: not in dev.
    [Theory]
    [InlineData("dev", 2)]
    [InlineData("test", 3)]
    [InlineData("prod", 3)]
    public void A_year_later_nobody_may_read_anything(string environment, int ended)
    {
        var mesh = CompanyMesh.Create(MeshPrefix.Parse("contoso"));
        var (grants, diagnostics) = AccessRegister.Evaluate(
            mesh, AccessFiles.Load(Repository.Root), new DateOnly(2027, 9, 1), EnvironmentName.Parse(environment));

        grants.ShouldBeEmpty();
        diagnostics.Select(diagnostic => diagnostic.Code).ShouldBe(Enumerable.Repeat("DM0413", ended));
    }

    [Fact]
    public void Billed_fees_is_a_table_and_fee_targets_a_folder()
    {
        var table = Finance.BilledFeesTable.Source.ShouldBeOfType<SqlTable>();
        $"{table.Schema}.{table.Name}".ShouldBe("reporting.billed_fees");
        var folder = HumanResources.FeeTargetsDataset.Source.ShouldBeOfType<LakePath>();
        $"{folder.Container}/{folder.Path}".ShouldBe("curated/fee-targets/general");
    }

    [Fact]
    public void Call_recordings_are_files_that_nobody_changes_for_five_years()
    {
        var folder = CustomerService.CallRecordingsDataset.Source.ShouldBeOfType<ArchivePath>();
        $"{folder.Container}/{folder.Path}".ShouldBe("calls/recordings");
        folder.Archive.Containers.ShouldHaveSingleItem().RetentionDays.ShouldBe(1826);
    }

    private static MeshSettings Load(string stack) => MeshSettings.Load(new SettingsInput
    {
        RootDirectory = Repository.Root,
        Stack = StackName.Parse(stack, CompanyMesh.DomainNames()),
        Domains = CompanyMesh.DomainNames(),
        EnvironmentVariables = new MemoryConfigurationSource { InitialData = [] },
    });
}
