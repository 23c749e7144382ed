namespace Pulumi;

/// <summary>An input whatever its type, as the serializer sees it.</summary>
internal interface IInput
{
    /// <summary>A plain value, a list or dictionary of inputs, or an <see cref="IOutput"/>: never an input again at this level.</summary>
    object? Content { get; }
}
