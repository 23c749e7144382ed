namespace DataMesh.Catalog.Site;

/// <summary>A product that reads, or wants to read, another product's port.</summary>
/// <param name="Consumer">Who reads.</param>
/// <param name="Port">What is read.</param>
/// <param name="State">Whether it may.</param>
/// <param name="Until">The last day, where the access is in force, comes, or has ended.</param>
internal sealed record Flow(PublishedProduct Consumer, PublishedPort Port, FlowState State, DateOnly? Until)
{
    /// <summary>The product that is read.</summary>
    public PublishedProduct Producer { get; } = new(Port.Domain, Port.Product);
}
