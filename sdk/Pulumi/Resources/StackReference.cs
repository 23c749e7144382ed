namespace Pulumi;

/// <summary>The outputs of another stack.</summary>
public class StackReference : CustomResource
{
    public StackReference(string name, StackReferenceArgs? args = null, CustomResourceOptions? options = null)
        : base(
            "pulumi:pulumi:StackReference",
            name,
            new StackReferenceArgs { Name = args?.Name ?? name },
            CustomResourceOptions.Merge(options, new CustomResourceOptions { Id = args?.Name ?? name }))
    {
    }

    [Output("name")]
    public Output<string> Name { get; private set; } = Unset<Output<string>>.Value;

    [Output("outputs")]
    public Output<ImmutableDictionary<string, object>> Outputs { get; private set; } = Unset<Output<ImmutableDictionary<string, object>>>.Value;

    [Output("secretOutputNames")]
    public Output<ImmutableArray<string>> SecretOutputNames { get; private set; } = Unset<Output<ImmutableArray<string>>>.Value;

    /// <summary>The output of this name, or null where the stack has none; secret if it is secret there.</summary>
    public Output<object?> GetOutput(Input<string> name) =>
        WithSecretness(name, Output.Tuple(name.ToOutput(), Outputs).Apply(pair => pair.Item2?.GetValueOrDefault(pair.Item1)));

    /// <summary>The output of this name; an error where the stack has none.</summary>
    public Output<object> RequireOutput(Input<string> name)
    {
        var found = Output.Tuple(name.ToOutput(), Name, Outputs).Apply(parts => parts.Item3?.GetValueOrDefault(parts.Item1)
            ?? throw new KeyNotFoundException($"Required output '{parts.Item1}' does not exist on stack '{parts.Item2}'."));
        return WithSecretness(name, found);
    }

    /// <summary>The value of an output that is not secret, or null where the stack has none.</summary>
    public Task<object?> GetValueAsync(Input<string> name) => ValueAsync(GetOutput(name), nameof(GetValueAsync), nameof(GetOutput));

    /// <summary>The value of an output that is not secret; an error where the stack has none.</summary>
    public Task<object> RequireValueAsync(Input<string> name) => ValueAsync(RequireOutput(name), nameof(RequireValueAsync), nameof(RequireOutput));

    public async Task<StackReferenceOutputDetails> GetOutputDetailsAsync(string name)
    {
        var data = await GetOutput(name).GetDataAsync().ConfigureAwait(false);
        return data.IsSecret ? new StackReferenceOutputDetails { SecretValue = data.Value } : new StackReferenceOutputDetails { Value = data.Value };
    }

    private static async Task<T> ValueAsync<T>(Output<T> output, string asked, string instead)
    {
        var data = await output.GetDataAsync().ConfigureAwait(false);
        return data.IsSecret
            ? throw new InvalidOperationException($"Cannot call '{asked}' if the referenced stack output is a secret. Use '{instead}' instead.")
            : data.Value;
    }

    // All outputs are secret together as soon as one is; the list of names says which one really is.
    private Output<T> WithSecretness<T>(Input<string> name, Output<T> output)
    {
        return output.TryGetData(out var data) && name.ToOutput().TryGetData(out var nameData) && SecretOutputNames.TryGetData(out var secretNames)
            ? new Output<T>(data.MarkedSecret(IsSecret(data, nameData, secretNames)))
            : Output<T>.Pending(WithSecretnessAsync());

        async Task<OutputData<T>> WithSecretnessAsync()
        {
            var value = await output.GetDataAsync().ConfigureAwait(false);
            var known = await name.ToOutput().GetDataAsync().ConfigureAwait(false);
            return value.MarkedSecret(IsSecret(value, known, await SecretOutputNames.GetDataAsync().ConfigureAwait(false)));
        }
    }

    private static bool IsSecret<T>(OutputData<T> data, OutputData<string> name, OutputData<ImmutableArray<string>> secretNames) =>
        name.IsKnown && secretNames.IsKnown && !secretNames.Value.IsDefault ? secretNames.Value.Contains(name.Value) : data.IsSecret;
}
