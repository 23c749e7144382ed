namespace DataMesh.Engine;

/// <summary>Builds and takes apart the names of resources: <c>urn:pulumi:stack::project::parentType$type::name</c>.</summary>
public static class Urn
{
    /// <summary>The type of the resource that stands for the stack itself.</summary>
    public const string StackType = "pulumi:pulumi:Stack";

    /// <summary>What the type of a provider resource starts with; the package follows.</summary>
    public const string ProviderTypePrefix = "pulumi:providers:";

    private const string Prefix = "urn:pulumi:";

    /// <summary>The URN of a resource. The parent's qualified type is part of it, unless the parent is the stack.</summary>
    public static string Of(string stack, string project, string parentUrn, string type, string name)
    {
        var parentType = QualifiedTypeOf(parentUrn);
        return parentType.IsEmpty || parentType.SequenceEqual(StackType)
            ? $"{Prefix}{stack}::{project}::{type}::{name}"
            : $"{Prefix}{stack}::{project}::{parentType}${type}::{name}";
    }

    /// <summary>The URN of the stack's own resource.</summary>
    public static string OfStack(string stack, string project) => Of(stack, project, "", StackType, $"{project}-{stack}");

    /// <summary>Whether the text has the form of a URN.</summary>
    public static bool IsUrn(string text) => text.StartsWith(Prefix, StringComparison.Ordinal) && Part(text, 3).Length > 0;

    /// <summary>The stack; empty where the text is no URN.</summary>
    public static string StackOf(string urn) => Part(urn, 0) is { Length: > 11 } head ? head[Prefix.Length..].ToString() : "";

    /// <summary>The project.</summary>
    public static string ProjectOf(string urn) => Part(urn, 1).ToString();

    /// <summary>The type with the types of the parents, separated by <c>$</c>.</summary>
    public static ReadOnlySpan<char> QualifiedTypeOf(string urn) => Part(urn, 2);

    /// <summary>The type token.</summary>
    public static string TypeOf(string urn)
    {
        var qualified = QualifiedTypeOf(urn);
        return qualified[(qualified.LastIndexOf('$') + 1)..].ToString();
    }

    /// <summary>The logical name.</summary>
    public static string NameOf(string urn) => Part(urn, 3).ToString();

    /// <summary>The package of a type token: what stands before the first colon.</summary>
    public static string PackageOf(string type) => type.IndexOf(':') is var colon and >= 0 ? type[..colon] : type;

    /// <summary>Whether this is the type of a provider resource.</summary>
    public static bool IsProviderType(string type) => type.StartsWith(ProviderTypePrefix, StringComparison.Ordinal);

    // A name may hold "::" itself, so the last part takes the rest.
    private static ReadOnlySpan<char> Part(string urn, int index)
    {
        var rest = urn.AsSpan();
        for (var i = 0; ; i++)
        {
            var end = i < 3 ? rest.IndexOf("::", StringComparison.Ordinal) : -1;
            if (i == index)
                return end < 0 ? rest : rest[..end];
            if (end < 0)
                return [];
            rest = rest[(end + 2)..];
        }
    }
}
