namespace Pulumi.Tests.Support;

[OutputType]
internal sealed class NestedResult
{
    public readonly string Key;
    public readonly int? Depth;
    public readonly ImmutableArray<string> Items;

    [OutputConstructor]
    private NestedResult(string key, int? depth, ImmutableArray<string> items)
    {
        Key = key;
        Depth = depth;
        Items = items;
    }
}
