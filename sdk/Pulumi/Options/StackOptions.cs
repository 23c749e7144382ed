namespace Pulumi;

/// <summary>How a stack is handled.</summary>
public class StackOptions
{
    private List<ResourceTransformation>? _transformations;
    private List<ResourceTransform>? _transforms;

    public List<ResourceTransformation> ResourceTransformations { get => _transformations ??= []; set => _transformations = value; }

    public List<ResourceTransform> ResourceTransforms { get => _transforms ??= []; set => _transforms = value; }

    internal static ComponentResourceOptions? ToResourceOptions(StackOptions? options) => options is null
        ? null
        : new ComponentResourceOptions { ResourceTransformations = [.. options._transformations ?? []], ResourceTransforms = [.. options._transforms ?? []] };
}
