namespace Pulumi.Hosting;

/// <summary>The inputs of a resource as the engine gets them, with the URNs that each depends on.</summary>
internal sealed record PreparedInputs(
    PropertyMap Values, ImmutableDictionary<string, ImmutableArray<string>> PropertyDependencies, DependencyUrns AllDependencies)
{
    public static PreparedInputs Write(ProgramRun run, Resource resource, IEnumerable<InputValue> inputs, PendingOutputs pending)
    {
        var writer = new ValueWriter(pending, run.HasResourceReferences, resource);
        var values = new PropertyMapBuilder();
        var dependencies = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>();
        var all = new DependencyUrns();
        foreach (var input in inputs)
        {
            var property = writer.WriteProperty(input);
            if (property.Value is null)
                continue;
            values.Set(input.Name, property.Value);
            var urns = DependencyUrns.Of(property.Dependencies, resource, pending);
            dependencies.Add(input.Name, urns);
            all.Add(urns);
        }

        return new PreparedInputs(values.ToMap(), dependencies.ToImmutable(), all);
    }
}
