namespace Pulumi.Hosting;

/// <summary>The inputs of a resource as the engine gets them, with the URNs that each depends on.</summary>
internal sealed record PreparedInputs(
    PropertyMap Values, ImmutableDictionary<string, ImmutableArray<string>> PropertyDependencies, DependencyUrns AllDependencies)
{
    /// <summary>Writes the inputs.</summary>
    /// <param name="run">The run.</param>
    /// <param name="label">What they belong to, for error messages: a text or a resource.</param>
    /// <param name="dependent">The resource; null where it is not at hand.</param>
    /// <param name="inputs">The inputs.</param>
    /// <param name="pending">Collects what is still to come.</param>
    public static PreparedInputs Write(ProgramRun run, object label, Resource? dependent, IEnumerable<InputValue> inputs, PendingOutputs pending)
    {
        var writer = new ValueWriter(pending, run.HasResourceReferences, label);
        var values = new PropertyMapBuilder();
        var dependencies = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>();
        var all = new DependencyUrns();
        foreach (var input in inputs)
        {
            var property = writer.WriteProperty(input);
            if (property.Value is null)
                continue;
            values.Set(input.Name, property.Value);
            var urns = DependencyUrns.Of(property.Dependencies, dependent, pending);
            dependencies.Add(input.Name, urns);
            all.Add(urns);
        }

        return new PreparedInputs(values.ToMap(), dependencies.ToImmutable(), all);
    }
}
