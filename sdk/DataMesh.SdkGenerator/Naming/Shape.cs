namespace DataMesh.SdkGenerator.Naming;

/// <summary>One object type of the schema becomes up to three classes, by where it is used.</summary>
internal enum Shape
{
    /// <summary>Inside the arguments of a resource: members are <c>Input&lt;T&gt;</c>, the name ends with <c>Args</c>.</summary>
    Input,

    /// <summary>Inside the arguments of an awaited function: members are plain values.</summary>
    Plain,

    /// <summary>Inside outputs: an immutable class.</summary>
    Output,
}
