namespace Pulumi.Serialization;

/// <summary>An output property of a resource class, whatever the type of its value.</summary>
internal interface IOutputMember
{
    string Name { get; }

    /// <summary>The output that the resource has, or null where the program has not assigned one.</summary>
    object? Read(Resource resource);

    /// <summary>Sets the output to what the engine answered.</summary>
    void Complete(Resource resource, in RegisteredOutput answer);

    /// <summary>Sets the output to one that is still to come.</summary>
    IAwaitedOutput Await(Resource resource);
}
