using System.Text.RegularExpressions;

namespace DataMesh.SdkGenerator.Naming;

/// <summary>
/// Pulumi.Kubernetes: a namespace a group and version; all types, arguments of resources too, below <c>Types</c>; an older generation of shapes.
/// </summary>
internal sealed partial class KubernetesStyle : PackageStyle
{
    // Settings of the provider stand in no group.
    private const string Index = "index";

    public override string Root => "Pulumi.Kubernetes";

    public override string ResourceTypeAttribute => "KubernetesResourceType";

    public override string ResourceBase => "KubernetesResource";

    public override bool OutputsAreNullable => false;

    public override bool ArgsAreSealed => false;

    public override bool ArgsAreOptional => true;

    public override string Section(string token)
    {
        var module = Token.Module(token);
        if (module == Index) return "Provider";
        var parts = module.Split('/');
        var group = parts[0].Split('.')[0];
        return $"{Identifiers.FirstUpper(group)}.{Version().Replace(parts[1], match => Identifiers.FirstUpper(match.Value))}";
    }

    public override string ArgsNamespace(string section) => NestedNamespace(section, Shape.Input);

    public override string NestedNamespace(string section, Shape shape) => $"{Root}.Types.{(shape == Shape.Output ? "Outputs" : "Inputs")}.{section}";

    public override string ArgsProperty(string wireName, string typeName) =>
        wireName == "kubeconfig" ? "KubeConfig" : Identifiers.Property(wireName, typeName);

    // v1alpha3 is V1Alpha3.
    [GeneratedRegex("[a-z]+")]
    private static partial Regex Version();
}
