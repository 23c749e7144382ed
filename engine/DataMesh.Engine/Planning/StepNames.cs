namespace DataMesh.Engine.Planning;

/// <summary>What Pulumi calls the operations.</summary>
public static class StepNames
{
    /// <summary>The name in JSON, for example <c>create-replacement</c>.</summary>
    public static string Of(StepOp op) => op switch
    {
        StepOp.Create => "create",
        StepOp.Update => "update",
        StepOp.Delete => "delete",
        StepOp.Replace => "replace",
        StepOp.CreateReplacement => "create-replacement",
        StepOp.DeleteReplaced => "delete-replaced",
        StepOp.Read => "read",
        StepOp.ReadDiscard => "discard",
        StepOp.Refresh => "refresh",
        _ => "same",
    };

    /// <summary>The verb of what the cloud is asked to do.</summary>
    public static string Verb(StepOp op) => op switch
    {
        StepOp.Create or StepOp.CreateReplacement => "create",
        StepOp.Delete or StepOp.DeleteReplaced => "delete",
        StepOp.Update => "update",
        _ => "read",
    };

    /// <summary>The name of a kind of difference in JSON, for example <c>update-replace</c>.</summary>
    public static string Of(PropertyDiff diff) => diff switch
    {
        { Kind: DiffKind.Add, Replaces: false } => "add",
        { Kind: DiffKind.Add } => "add-replace",
        { Kind: DiffKind.Delete, Replaces: false } => "delete",
        { Kind: DiffKind.Delete } => "delete-replace",
        { Replaces: false } => "update",
        _ => "update-replace",
    };
}
