namespace Pulumi.Serialization;

/// <summary>An output property of a resource class, whatever the type of its value.</summary>
internal interface IOutputMember
{
    string Name { get; }

    /// <summary>The type of the value.</summary>
    Type ValueType { get; }

    /// <summary>The output that the resource has, or null where the program has not assigned one.</summary>
    object? Read(Resource resource);

    /// <summary>Sets the output to what the engine answered.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="missing">
    /// An output of the same resource that the engine did not answer. Most resources have many, and those of one type can be the same object.
    /// </param>
    /// <returns>Such an output for the members that follow.</returns>
    IOutput? Complete(Resource resource, in RegisteredOutput answer, IOutput? missing);

    /// <summary>Sets the output to one that is still to come.</summary>
    IAwaitedOutput Await(Resource resource);
}
