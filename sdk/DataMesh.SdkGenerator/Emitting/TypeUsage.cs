using DataMesh.SdkGenerator.Naming;
using DataMesh.SdkGenerator.Schemas;
using static DataMesh.SdkGenerator.Schemas.SchemaType;

namespace DataMesh.SdkGenerator.Emitting;

/// <summary>Which object type is used in which shapes, followed through all that it mentions.</summary>
internal sealed class TypeUsage
{
    private readonly PackageSchema _package;
    private readonly HashSet<(string Token, Shape Shape)> _used = [];

    private TypeUsage(PackageSchema package) => _package = package;

    public static TypeUsage Of(PackageSchema package)
    {
        var usage = new TypeUsage(package);
        foreach (var resource in package.Resources)
        {
            usage.Follow(resource.Inputs, Shape.Input);
            usage.Follow(resource.Outputs, Shape.Output);
        }
        foreach (var function in package.Functions)
        {
            if (function.Inputs is { } inputs)
            {
                usage.Follow(inputs, Shape.Plain);
                usage.Follow(inputs, Shape.Input);
            }
            usage.Follow(function.Outputs, Shape.Output);
        }
        return usage;
    }

    public bool IsUsed(string token, Shape shape) => _used.Contains((token, shape));

    private void Follow(ObjectSchema schema, Shape shape)
    {
        foreach (var property in schema.Properties) Follow(property.Type, shape);
    }

    private void Follow(SchemaType type, Shape shape)
    {
        switch (type)
        {
            case List list:
                Follow(list.Items, shape);
                break;
            case Map map:
                Follow(map.Values, shape);
                break;
            case Union union:
                foreach (var element in union.Elements) Follow(element, shape);
                break;
            case Reference reference when _used.Add((reference.Token, shape)) && _package.Objects.TryGetValue(reference.Token, out var nested):
                Follow(nested, shape);
                break;
        }
    }
}
