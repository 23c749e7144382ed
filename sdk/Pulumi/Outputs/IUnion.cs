namespace Pulumi;

/// <summary>A union whatever its types, as the serializer sees it.</summary>
internal interface IUnion
{
    object? Value { get; }
}
