namespace Pulumi;

/// <summary>Runs the transformations of a resource: its own first, then its parent's, up to the stack's.</summary>
internal static class Transformations
{
    public static (ResourceArgs Args, ResourceOptions Options) Apply(Resource resource, ResourceArgs args, ResourceOptions options)
    {
        var inherited = resource.Parent?.Inheritance.Transformations ?? [];
        if (inherited.IsEmpty && options.TransformationsIfAny.Count == 0)
            return (args, options);
        var parent = options.Parent;
        foreach (var transformation in options.TransformationsIfAny.ToArray().Concat(inherited))
        {
            if (transformation(new ResourceTransformationArgs(resource, args, options)) is not { } result)
                continue;
            if (!ReferenceEquals(result.Options.Parent, parent))
                throw new ArgumentException("Transformations cannot currently be used to change the 'parent' of a resource.");
            (args, options) = (result.Args, result.Options);
        }

        return (args, options);
    }
}
