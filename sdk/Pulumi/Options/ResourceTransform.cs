namespace Pulumi;

/// <summary>
/// Changes the properties and options of a resource and of its children on their way to the engine; null leaves them. Transforms run in the
/// program, before the registration is sent: those of the resource first, then those of its parent, up to the stack's.
/// </summary>
public delegate Task<ResourceTransformResult?> ResourceTransform(ResourceTransformArgs args, CancellationToken cancellationToken = default);
