namespace DataMesh.Engine.State;

/// <summary>Where Pulumi's self-managed backend keeps what, below its root.</summary>
/// <param name="root">The folder that holds <c>.pulumi</c>.</param>
public sealed class DiyLayout(string root)
{
    /// <summary>The folder of the backend.</summary>
    public string Folder { get; } = Path.Combine(root, ".pulumi");

    /// <summary>Says which layout it is.</summary>
    public string Meta => Path.Combine(Folder, "meta.yaml");

    /// <summary>The folder of all stacks.</summary>
    public string Stacks => Path.Combine(Folder, "stacks");

    /// <summary>The file with a stack's state.</summary>
    public string StackFile(StackName stack) => Path.Combine(Stacks, stack.Project, stack.Stack + ".json");

    /// <summary>The state before the last one.</summary>
    public string Previous(StackName stack) => StackFile(stack) + ".bak";

    /// <summary>The folder with the entries of each run.</summary>
    public string History(StackName stack) => Path.Combine(Folder, "history", stack.Project, stack.Stack);

    /// <summary>The folder with a copy of the state after each run.</summary>
    public string Backups(StackName stack) => Path.Combine(Folder, "backups", stack.Project, stack.Stack);

    /// <summary>The folder with the locks of a stack.</summary>
    public string Locks(StackName stack) => Path.Combine(Folder, "locks", "organization", stack.Project, stack.Stack);
}
