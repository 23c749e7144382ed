namespace Pulumi.Hosting;

/// <summary>Runs the transforms of a resource over its properties, before the registration is sent.</summary>
internal static class TransformedResource
{
    public static async ValueTask<PreparedResource> ApplyAsync(
        ProgramRun run, Resource resource, PreparedResource prepared, ResourceOptions options, ImmutableArray<ResourceTransform> transforms)
    {
        var properties = ToObjects(prepared.Request);
        var isChanged = false;
        foreach (var transform in transforms)
        {
            var args = new ResourceTransformArgs(resource.GetResourceName(), resource.GetResourceType(), resource is CustomResource, properties, options);
            if (await transform(args, run.CancellationToken).ConfigureAwait(false) is not { } result)
                continue;
            (properties, options, isChanged) = (result.Args, result.Options, true);
        }

        if (!isChanged)
            return prepared;
        var pending = new PendingOutputs();
        PreparedResource? changed;
        var dictionary = new DictionaryResourceArgs(properties);
        while ((changed = PreparedResource.TryPrepare(run, resource, dictionary, options, pending)) is null)
            await pending.WhenThereAsync().ConfigureAwait(false);
        return changed;
    }

    private static ImmutableDictionary<string, object?> ToObjects(RegisterResourceRequest request)
    {
        var objects = ImmutableDictionary.CreateBuilder<string, object?>();
        foreach (var (name, value) in request.Inputs)
        {
            var dependencies = request.PropertyDependencies.GetValueOrDefault(name, []);
            if (value.ContainsUnknowns || value.ContainsSecrets || !dependencies.IsEmpty)
            {
                var known = value.ContainsUnknowns ? null : DynamicReader.ToObject(value.WithoutSecrets());
                var from = DependencySet.Of(dependencies.Select(urn => new KnownResource(urn)));
                objects[name] = new Output<object?>(new OutputData<object?>(known, !value.ContainsUnknowns, value.ContainsSecrets, from));
            }
            else
            {
                objects[name] = DynamicReader.ToObject(value);
            }
        }

        return objects.ToImmutable();
    }
}
