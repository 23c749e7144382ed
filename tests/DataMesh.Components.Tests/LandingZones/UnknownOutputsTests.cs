using DataMesh.Components.LandingZones;
using DataMesh.Components.Tests.Harness;
using Pulumi;

namespace DataMesh.Components.Tests.LandingZones;

/// <summary>A preview of what does not exist yet must show all of it: no resource may hang on an output being known.</summary>
public sealed class UnknownOutputsTests
{
    public static TheoryData<string> Stacks => MeshRun.Stacks;

    [Theory]
    [MemberData(nameof(Stacks))]
    public async Task A_stack_registers_the_same_resources_when_every_output_is_unknown(string stack)
    {
        var known = await MeshRun.Stack(stack);
        var unknown = await MeshRun.Stack(stack, known: false);

        unknown.Listing().ShouldBe(known.Listing());
        unknown.Exports.Keys.ShouldBe(known.Exports.Keys);
    }

    [Fact]
    public async Task So_do_the_landing_zones_of_another_mesh()
    {
        foreach (var environment in EnvironmentName.All)
        {
            (await MeshRun.Hub(environment, known: false)).Listing().ShouldBe((await MeshRun.Hub(environment)).Listing());
            foreach (var domain in TestMesh.Mesh.Domains)
                (await MeshRun.Spoke(domain, TestMesh.AllGrants, environment, known: false)).Listing()
                    .ShouldBe((await MeshRun.Spoke(domain, TestMesh.AllGrants, environment)).Listing());
        }
    }

    [Fact]
    public async Task So_does_a_hub_with_every_part() =>
        (await MeshRun.Hub(EnvironmentName.Prod, known: false, MeshRun.WholeHub)).Listing()
            .ShouldBe((await MeshRun.Hub(EnvironmentName.Prod, design: MeshRun.WholeHub)).Listing());

    [Fact]
    public async Task Every_component_takes_part_in_these_tests()
    {
        var run = (await MeshRun.Hub(EnvironmentName.Prod, design: MeshRun.WholeHub)).All
            .AddRange((await MeshRun.Spoke(TestMesh.Sales, TestMesh.AllGrants, design: MeshRun.WholeHub)).All)
            .AddRange((await MeshRun.Spoke(TestMesh.Delivery, TestMesh.AllGrants)).All)
            .AddRange((await MeshRun.Spoke(TestMesh.Support, [])).All)
            .AddRange((await MeshRun.Spoke(TestMesh.Research, [])).All)
            .AddRange((await MeshRun.Spoke(TestMesh.Accounts, [])).All);

        var components = typeof(DataLandingZone).Assembly.GetTypes().Count(type => type.IsSubclassOf(typeof(ComponentResource)) && !type.IsAbstract);
        run.Where(resource => resource.Type.StartsWith("datamesh:", StringComparison.Ordinal)).Select(resource => resource.Type).Distinct().Count()
            .ShouldBe(components);
    }

    [Fact]
    public async Task A_grant_that_has_expired_is_gone_from_the_stack()
    {
        var inForce = await MeshRun.Stack("human-resources-dev", asOf: "2026-11-01");
        var expired = await MeshRun.Stack("human-resources-dev", asOf: "2027-09-01");

        var gone = inForce.Listing().Except(expired.Listing()).ToArray();
        gone.ShouldHaveSingleItem().ShouldContain("RoleAssignment");
    }
}
