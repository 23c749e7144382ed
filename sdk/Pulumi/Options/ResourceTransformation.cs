namespace Pulumi;

/// <summary>Changes the args and options of a resource and of its children before they are used; null leaves them.</summary>
public delegate ResourceTransformationResult? ResourceTransformation(ResourceTransformationArgs args);
