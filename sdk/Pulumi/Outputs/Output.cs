namespace Pulumi;

/// <summary>Makes outputs and joins them.</summary>
public static partial class Output
{
    public static Output<T> Create<T>(T value) => new(new OutputData<T>(value, true, false, DependencySet.Empty));

    public static Output<T> Create<T>(Task<T> value) => Output<T>.FromTask(value, isSecret: false);

    public static Output<T> CreateSecret<T>(T value) => new(new OutputData<T>(value, true, true, DependencySet.Empty));

    public static Output<T> CreateSecret<T>(Task<T> value) => Output<T>.FromTask(value, isSecret: true);

    public static Output<T> CreateSecret<T>(Output<T> value) => value.Map(data => data.MarkedSecret(true));

    public static Output<T> Unsecret<T>(Output<T> output) => output.Map(data => data.MarkedSecret(false));

    public static async Task<bool> IsSecretAsync<T>(Output<T> output) => (await output.GetDataAsync().ConfigureAwait(false)).IsSecret;

    public static Output<ImmutableArray<T>> All<T>(params Input<T>[] inputs) => Join(Array.ConvertAll(inputs, InputExtensions.ToOutput));

    public static Output<ImmutableArray<T>> All<T>(IEnumerable<Input<T>> inputs) => Join(inputs.Select(InputExtensions.ToOutput).ToArray());

    public static Output<ImmutableArray<T>> All<T>(params Output<T>[] outputs) => Join([.. outputs]);

    public static Output<ImmutableArray<T>> All<T>(IEnumerable<Output<T>> outputs) => Join([.. outputs]);

    /// <summary>The formatted text, in the invariant culture; inputs and outputs among the arguments stand for their values.</summary>
    public static Output<string> Format(FormattableString formattableString)
    {
        var arguments = formattableString.GetArguments();
        var join = new OutputJoin();
        var values = new object?[arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            var content = InputContent.Of(arguments[i]);
            if (content is IOutput output && !join.TryAddUntyped(output, out content))
                return OutputJoin.WhenComplete(arguments.Select(InputContent.Of).OfType<IOutput>(), () => Format(formattableString));
            values[i] = content;
        }

        return join.ToOutput(string.Format(CultureInfo.InvariantCulture, formattableString.Format, values));
    }

    private static Output<ImmutableArray<T>> Join<T>(Output<T>[] parts)
    {
        var join = new OutputJoin();
        var values = ImmutableArray.CreateBuilder<T>(parts.Length);
        foreach (var part in parts)
        {
            if (!join.TryAdd(part, out var value))
                return OutputJoin.WhenComplete(parts, () => Join(parts));
            values.Add(value);
        }

        return join.ToOutput(values.MoveToImmutable());
    }
}
