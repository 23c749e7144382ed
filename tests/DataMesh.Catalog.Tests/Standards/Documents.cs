using DataMesh.Catalog.Standards;
using DataMesh.Model.Access;
using DataMesh.Model.Environments;
using DataMesh.Stacks;
using YamlDotNet.RepresentationModel;

namespace DataMesh.Catalog.Tests.Standards;

/// <summary>Documents of meshes, and a reader of YAML that is not ours.</summary>
internal static class Documents
{
    public static MeshPrefix Prefix { get; } = MeshPrefix.Parse("acme");

    public static CatalogFacts Company(params ImmutableArray<Grant> grants) => Facts(CompanyMesh.Create(Prefix), grants);

    public static CatalogFacts Facts(Mesh mesh, params ImmutableArray<Grant> grants) => new()
    {
        Mesh = mesh,
        Names = new AzureNames(mesh.Prefix, EnvironmentName.Prod),
        Region = "westeurope",
        Grants = grants,
    };

    public static Grant Grant(string consumer, string port, DateOnly until) => new(
        ProductAddress.TryParse(consumer).ShouldNotBeNull(), PortAddress.TryParse(port).ShouldNotBeNull(), until,
        $"{consumer.Split('/')[0]}-reads-{port.Split('/')[2]}");

    public static CatalogDocument Named(CatalogFacts facts, string path) => CatalogDocuments.Of(facts).Single(document => document.Path == path);

    public static YamlMappingNode Read(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return (YamlMappingNode)stream.Documents.ShouldHaveSingleItem().RootNode;
    }

    /// <summary>The text at a place such as servers/0/host; null where there is none.</summary>
    public static string? At(this YamlNode node, string place)
    {
        foreach (var part in place.Split('/'))
        {
            YamlNode? next = null;
            if (node is YamlSequenceNode list && int.TryParse(part, out var index))
                next = list.Children.ElementAtOrDefault(index);
            else if (node is YamlMappingNode map && map.Children.TryGetValue(part, out var value))
                next = value;
            if (next is null)
                return null;
            node = next;
        }

        return (node as YamlScalarNode)?.Value;
    }
}
