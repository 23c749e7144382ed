using System.Collections.Immutable;

namespace DataMesh.SdkGenerator.Naming;

/// <summary>
/// Pulumi.Kubernetes: a namespace a group and version; all types, arguments of resources too, below <c>Types</c>; an older generation of shapes.
/// </summary>
internal sealed class KubernetesStyle(ImmutableSortedDictionary<string, string> namespaces) : PackageStyle(namespaces)
{
    public override string Root => "Pulumi.Kubernetes";

    public override string ResourceTypeAttribute => "KubernetesResourceType";

    public override string ResourceBase => "KubernetesResource";

    public override bool OutputsAreNullable => false;

    public override bool ArgsAreSealed => false;

    public override bool ArgsAreOptional => true;

    public override string ArgsNamespace(string section) => NestedNamespace(section, Shape.Input);

    public override string NestedNamespace(string section, Shape shape) => $"{Root}.Types.{(shape == Shape.Output ? "Outputs" : "Inputs")}.{section}";

    public override string ArgsProperty(string wireName, string typeName) =>
        wireName == "kubeconfig" ? "KubeConfig" : Identifiers.Property(wireName, typeName);
}
