using System.Collections.Immutable;
using DataMesh.SdkGenerator.Schemas;

namespace DataMesh.SdkGenerator.Naming;

/// <summary>Where the official package of a provider puts its classes, and in which of two generations of shapes it writes them.</summary>
/// <param name="namespaces">The C# names of modules: the casing of most follows no rule, so the schema says them.</param>
internal abstract class PackageStyle(ImmutableSortedDictionary<string, string> namespaces)
{
    /// <summary>The namespace that all others stand in.</summary>
    public abstract string Root { get; }

    /// <summary>The attribute that names a resource's token, without <c>Attribute</c>.</summary>
    public abstract string ResourceTypeAttribute { get; }

    /// <summary>The base class of resources.</summary>
    public abstract string ResourceBase { get; }

    /// <summary>Whether an output that may be missing is nullable.</summary>
    public abstract bool OutputsAreNullable { get; }

    /// <summary>Whether arguments may be inherited from.</summary>
    public abstract bool ArgsAreSealed { get; }

    /// <summary>Whether a resource can be written without arguments even if some are required.</summary>
    public abstract bool ArgsAreOptional { get; }

    public static PackageStyle Of(PackageSchema package) => package.Name switch
    {
        "azure-native" => new AzureNativeStyle(package.Namespaces),
        "kubernetes" => new KubernetesStyle(package.Namespaces),
        _ => throw new SchemaException($"package \"{package.Name}\" has no style: add one to {nameof(PackageStyle)}.cs"),
    };

    /// <summary>The part below <see cref="Root"/> that a token belongs to, which is a file of its own: <c>KeyVault</c>, <c>Core.V1</c>.</summary>
    public string Section(string token) => namespaces.TryGetValue(Token.Module(token), out var name)
        ? name
        : throw new SchemaException($"module \"{Token.Module(token)}\" has no C# name in the schema's language.csharp.namespaces: extract again");

    /// <summary>The namespace of a section's resources, functions and enums.</summary>
    public string Namespace(string section) => $"{Root}.{section}";

    /// <summary>The namespace of a section's arguments of resources.</summary>
    public abstract string ArgsNamespace(string section);

    /// <summary>The namespace of a section's nested types in one of their shapes.</summary>
    public abstract string NestedNamespace(string section, Shape shape);

    /// <summary>The property of a wire name in a class of arguments for <paramref name="typeName"/>, which has <c>Args</c> behind it.</summary>
    public abstract string ArgsProperty(string wireName, string typeName);
}
