namespace Pulumi.Hosting;

/// <summary>One call of a method of a resource.</summary>
internal sealed class MethodCall(ProgramRun run, string token, CallArgs args, Resource? self, CallOptions? options)
{
    public async ValueTask<OutputData<T>> RunAsync<T>()
    {
        var pending = new PendingOutputs();
        CallRequest? request;
        while ((request = TryPrepare(pending)) is null)
            await pending.WhenThereAsync().ConfigureAwait(false);
        var response = await run.Monitor.CallAsync(request, run.CancellationToken).ConfigureAwait(false);
        InvokeFailures.ThrowIfAny(token, response.Failures, "Call");
        var urns = response.ReturnDependencies.Values.SelectMany(each => each).Distinct(StringComparer.Ordinal);
        var answer = new RegisteredOutput(PropertyValue.Of(response.Return), false, DependencySet.Of(urns.Select(urn => new KnownResource(urn))));
        return ValueReader.For(typeof(T)).ReadOutput<T>(answer, new ReadPath(token, ""));
    }

    private CallRequest? TryPrepare(PendingOutputs pending)
    {
        var writer = new ValueWriter(pending, run.HasResourceReferences, $"call:{token}");
        var values = new PropertyMapBuilder();
        var dependencies = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>();
        foreach (var input in self is null ? args.ReadInputs() : args.ReadInputs().Prepend(new InputValue("__self__", self, Json: false)))
        {
            var property = writer.WriteProperty(input);
            if (property.Value is null)
                continue;
            values.Set(input.Name, property.Value);
            dependencies[input.Name] = DependencyUrns.Of(property.Dependencies, dependent: null, pending);
        }

        var request = new CallRequest
        {
            Token = token,
            Args = values.ToMap(),
            ArgDependencies = dependencies.ToImmutable(),
            Provider = ProviderReferences.For(token, options?.Provider, (options?.Parent ?? self)?.Inheritance, pending),
            Version = options?.Version ?? "",
            PluginDownloadUrl = options?.PluginDownloadURL ?? "",
        };
        return pending.IsEmpty ? request : null;
    }
}
