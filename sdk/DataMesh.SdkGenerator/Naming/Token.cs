using DataMesh.SdkGenerator.Schemas;

namespace DataMesh.SdkGenerator.Naming;

/// <summary>The parts of a token <c>package:module:Name</c>.</summary>
internal static class Token
{
    private const string ProviderPrefix = "pulumi:providers:";

    /// <summary>The token of a package's own provider, which the schema describes without naming it.</summary>
    public static string Provider(string package) => ProviderPrefix + package;

    public static bool IsProvider(string token) => token.StartsWith(ProviderPrefix, StringComparison.Ordinal);

    public static string Module(string token) => Parts(token)[1];

    public static string Name(string token) => Parts(token)[2];

    private static string[] Parts(string token)
    {
        var parts = token.Split(':');
        return parts.Length == 3 ? parts : throw new SchemaException($"\"{token}\" is not a token of the form package:module:Name");
    }
}
