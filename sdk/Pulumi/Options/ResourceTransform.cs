namespace Pulumi;

/// <summary>
/// Changes the properties and options of a resource and of those below it; null leaves them. The engine runs transforms, which is why they also reach
/// resources that the program does not make itself: those of the resource first, then those of its parent, up to the stack's.
/// </summary>
public delegate Task<ResourceTransformResult?> ResourceTransform(ResourceTransformArgs args, CancellationToken cancellationToken = default);
