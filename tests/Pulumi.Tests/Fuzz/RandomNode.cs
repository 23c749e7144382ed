namespace Pulumi.Tests.Fuzz;

/// <summary>One resource of a random program.</summary>
internal sealed record RandomNode(string Name, int Kind, RandomValue Value, RandomOptions Options)
{
    /// <summary>The name that a resource of this name may have had before; no two share one.</summary>
    public static string Earlier(string name) => $"{name}-earlier";
}
