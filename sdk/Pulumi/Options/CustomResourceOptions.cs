namespace Pulumi;

/// <summary>How a resource that a provider manages is handled.</summary>
public sealed class CustomResourceOptions : ResourceOptions
{
    private List<string>? _additionalSecretOutputs;
    private Dictionary<string, string>? _envVarMappings;

    public bool? DeleteBeforeReplace { get; set; }

    public List<string> AdditionalSecretOutputs { get => _additionalSecretOutputs ??= []; set => _additionalSecretOutputs = value; }

    public string? ImportId { get; set; }

    /// <summary>Of a provider: environment variables (key) that its plugin sees under other names (value).</summary>
    public Dictionary<string, string> EnvVarMappings { get => _envVarMappings ??= []; set => _envVarMappings = value; }

    internal IReadOnlyDictionary<string, string> EnvVarMappingsIfAny => _envVarMappings ?? (IReadOnlyDictionary<string, string>)NoMappings;

    internal IReadOnlyList<string> AdditionalSecretOutputsIfAny => _additionalSecretOutputs ?? [];

    private static ImmutableDictionary<string, string> NoMappings => ImmutableDictionary<string, string>.Empty;

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
            foreach (var (name, other) in options.EnvVarMappingsIfAny)
                merged.EnvVarMappings[name] = other;
        }

        return merged;
    }
}
