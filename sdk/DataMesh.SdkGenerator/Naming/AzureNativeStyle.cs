using System.Collections.Immutable;

namespace DataMesh.SdkGenerator.Naming;

/// <summary>Pulumi.AzureNative: a namespace a module, nested types below it.</summary>
internal sealed class AzureNativeStyle(ImmutableSortedDictionary<string, string> namespaces) : PackageStyle(namespaces)
{
    public override string Root => "Pulumi.AzureNative";

    public override string ResourceTypeAttribute => "AzureNativeResourceType";

    public override string ResourceBase => "global::Pulumi.CustomResource";

    public override bool OutputsAreNullable => true;

    public override bool ArgsAreSealed => true;

    public override bool ArgsAreOptional => false;

    public override string ArgsNamespace(string section) => Namespace(section);

    public override string NestedNamespace(string section, Shape shape) => $"{Namespace(section)}.{(shape == Shape.Output ? "Outputs" : "Inputs")}";

    public override string ArgsProperty(string wireName, string typeName) => Identifiers.Property(wireName, $"{typeName}Args");
}
