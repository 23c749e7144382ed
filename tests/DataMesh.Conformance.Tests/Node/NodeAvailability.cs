namespace DataMesh.Conformance.Tests.Node;

/// <summary>Whether programs in Node.js can be run here.</summary>
internal static class NodeAvailability
{
    private static readonly Lazy<string?> Missing = new(FindMissing);

    /// <summary>Why the tests that need Node.js are skipped; null where they are run.</summary>
    public static string? SkipReason =>
        Missing.Value is { } missing ? $"{missing}: nothing shows here that programs of the official Node.js SDK run against the engine." : null;

    private static string? FindMissing()
    {
        if (!NpmFolder.NpmIsThere)
            return "Node.js and npm are not installed";
        return NodePackages.AreThere || NpmFolder.Finds("@pulumi/pulumi") ? null : "npm finds no @pulumi/pulumi";
    }
}
