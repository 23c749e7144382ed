using DataMesh.Model.Access;
using DataMesh.Model.Roles;

namespace DataMesh.Stacks.Tests;

/// <summary>
/// What people are told of a grant is what Azure is told: the words against the rights, for every port of the reference mesh, which has each kind.
/// </summary>
public sealed class GrantPlaceTests
{
    private static readonly AzureNames names = new(MeshPrefix.Parse("contoso"), EnvironmentName.Prod);
    private static readonly ProductAddress reader = new(DomainName.Parse("logistics"), ProductName.Parse("deliveries"));
    private static readonly Mesh mesh = CompanyMesh.Create(names.Prefix);

    private static readonly ImmutableDictionary<string, string> roles = new Dictionary<string, string>
    {
        [RoleIds.StorageBlobDataReader] = "Storage Blob Data Reader",
        [RoleIds.EventHubsDataReceiver] = "Azure Event Hubs Data Receiver",
        [CosmosRoleIds.DataReader] = "Cosmos DB Built-in Data Reader",
        ["Viewer"] = "Viewer",
        [DataRights.Select] = "SELECT",
    }.ToImmutableDictionary();

    public static TheoryData<string> Ports => [.. mesh.Ports.Where(port => port.Port.Source is not ApiWorkload).Select(port => port.Address.ToString())];

    [Theory]
    [MemberData(nameof(Ports))]
    public void What_is_told_is_what_is_given(string address)
    {
        var port = mesh.FindPort(address).ShouldNotBeNull();
        var told = GrantPlace.Of(port, reader, names);
        var given = DataRights.Of(port.Domain, [new Grant(reader, port.Address, DateOnly.MaxValue, "r")], names).First(right => right.Product == reader);

        told.Effect.Gives.ShouldBe(roles[given.Role]);
        foreach (var name in given.On.Split('/').Skip(2).Where((_, place) => place % 2 == 0).Where(name => name != "default"))
            told.Scope.ShouldContain(name);
        told.Scope.ShouldContain(given.Within);
    }

    [Fact]
    public void The_reference_mesh_has_every_kind() =>
        mesh.Ports.Select(port => GrantPlace.Of(port, reader, names).Effect).Distinct().ShouldBe(GrantEffect.All, ignoreOrder: true);
}
