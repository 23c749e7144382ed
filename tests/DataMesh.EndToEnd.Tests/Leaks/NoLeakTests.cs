using DataMesh.Engine.Diagnostics;
using DataMesh.Model;
using FsCheck;
using FsCheck.Fluent;

namespace DataMesh.EndToEnd.Tests.Leaks;

/// <summary>Whatever the mesh and whatever its register: a product reads what it owns and what it was granted, and nothing else.</summary>
public sealed class NoLeakTests
{
    [Fact]
    public void A_product_reads_its_own_ports_and_those_that_it_was_granted_and_nothing_near_them() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new RandomMesh(seed);
            using var mesh = new MeshUnderTest(random.Mesh, random.Requests, RandomMesh.Today);
            mesh.Result.AllDiagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ShouldBeEmpty();
            foreach (var reader in random.Mesh.Products)
            {
                var identity = mesh.IdentityOf(reader);
                foreach (var port in random.Mesh.Ports)
                {
                    var data = PlannedPort.Of(port, mesh.Names).ShouldNotBeNull();
                    var owns = port.Address.Owner == reader.Address;
                    var granted = random.Granted.Contains((reader.Address.ToString(), port.Address.ToString()));
                    // Who sends events need not receive them.
                    if (!owns || data.Kind != "topic")
                        mesh.Azure.CanRead(identity, data).ShouldBe(owns || granted, $"seed {seed}: {reader.Address} reads {port.Address}");
                    if (!OwnsPartOf(reader, data, random.Mesh, mesh))
                        data.Neighbours().Where(near => mesh.Azure.CanRead(identity, near)).ShouldBeEmpty($"seed {seed}: {reader.Address} near {port.Address}");
                }
            }

            Connections(random, mesh, seed);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));

    // Its own schema, its own folders: there a product may do more than read one table.
    private static bool OwnsPartOf(PublishedProduct product, DataObject data, Mesh mesh, MeshUnderTest planned) =>
        mesh.Ports.Any(port => port.Address.Owner == product.Address && PlannedPort.Of(port, planned.Names)?.Holder == data.Holder);

    private static void Connections(RandomMesh random, MeshUnderTest mesh, int seed)
    {
        var reads = random.Granted.Select(grant => (Reader: grant.Consumer.Split('/')[0], Owner: grant.Port.Split('/')[0])).ToHashSet();
        foreach (var one in random.Mesh.Domains)
        {
            foreach (var other in random.Mesh.Domains.Where(other => other != one))
            {
                var connected = reads.Contains((one.Name.Value, other.Name.Value)) || reads.Contains((other.Name.Value, one.Name.Value));
                var (network, remote) = (mesh.Names.VirtualNetwork(one.Name).Value, mesh.Names.VirtualNetwork(other.Name).Value);
                mesh.Azure.ArePeered(network, remote).ShouldBe(connected, $"seed {seed}: {one.Name} and {other.Name}");
                mesh.Azure.HasPeering(network, remote).ShouldBe(connected, $"seed {seed}: {one.Name} to {other.Name}");
                var workloads = mesh.Addresses.Spoke(one.Name).Find(Model.Networking.SubnetPurpose.Workloads).ShouldNotBeNull().Block.ToString();
                var endpoints = mesh.Names.NetworkSecurityGroup(other.Name, Model.Networking.SubnetPurpose.PrivateEndpoints).Value;
                mesh.Azure.LetsIn(endpoints, workloads).ShouldBe(reads.Contains((one.Name.Value, other.Name.Value)), $"seed {seed}: {one.Name} into {other.Name}");
            }
        }
    }
}
