namespace Pulumi;

/// <summary>How a resource that a provider manages is handled.</summary>
public sealed class CustomResourceOptions : ResourceOptions
{
    private List<string>? _additionalSecretOutputs;

    public bool? DeleteBeforeReplace { get; set; }

    public List<string> AdditionalSecretOutputs { get => _additionalSecretOutputs ??= []; set => _additionalSecretOutputs = value; }

    public string? ImportId { get; set; }

    internal IReadOnlyList<string> AdditionalSecretOutputsIfAny => _additionalSecretOutputs ?? [];

    /// <summary>New options: lists of both, and of single values the second's where it has one.</summary>
    public static CustomResourceOptions Merge(CustomResourceOptions? options1, CustomResourceOptions? options2)
    {
        var merged = new CustomResourceOptions();
        foreach (var options in (ReadOnlySpan<CustomResourceOptions?>)[options1, options2])
        {
            if (options is null)
                continue;
            merged.TakeOver(options);
            merged.DeleteBeforeReplace = options.DeleteBeforeReplace ?? merged.DeleteBeforeReplace;
            merged.ImportId = options.ImportId ?? merged.ImportId;
            Append(ref merged._additionalSecretOutputs, options._additionalSecretOutputs);
        }

        return merged;
    }
}
