namespace Pulumi;

/// <summary>An output whatever its type, as the serializer sees it.</summary>
internal interface IOutput
{
    /// <summary>Ends when the output is complete; has failed when what makes the value failed.</summary>
    Task Completion { get; }

    /// <summary>The content, unless it is still to come or failed.</summary>
    bool TryGetUntyped(out OutputData<object?> data);
}
