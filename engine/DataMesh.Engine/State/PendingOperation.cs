namespace DataMesh.Engine.State;

/// <summary>An operation that was begun and of which the state does not know the end.</summary>
/// <param name="Kind">What was under way.</param>
/// <param name="Resource">The resource as it was to be; of a deletion: as it was.</param>
public sealed record PendingOperation(OperationKind Kind, StateResource Resource);
