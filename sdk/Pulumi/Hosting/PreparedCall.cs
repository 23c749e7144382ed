namespace Pulumi.Hosting;

/// <summary>A function call whose arguments are all complete.</summary>
/// <param name="Request">The call.</param>
/// <param name="Dependencies">The resources that the result depends on.</param>
/// <param name="IsUnknown">Whether an argument, or the id of a resource that the call depends on, is not known.</param>
internal sealed record PreparedCall(InvokeRequest Request, DependencySet Dependencies, bool IsUnknown)
{
    public static PreparedCall? TryPrepare(ProgramRun run, string token, InvokeArgs args, InvokeOptions? options, PendingOutputs pending)
    {
        var writer = new ValueWriter(pending, run.HasResourceReferences, $"invoke:{token}");
        var values = new PropertyMapBuilder();
        var dependencies = DependencySet.Empty;
        foreach (var input in args.ReadInputs())
        {
            var property = writer.WriteProperty(input);
            if (property.Value is not null)
                values.Set(input.Name, property.Value);
            dependencies = dependencies.Union(property.Dependencies);
        }

        if ((options as InvokeOutputOptions)?.DependsOnIfAny is { } dependsOn && pending.TryGet(dependsOn.ToOutput(), out var explicitly))
            dependencies = dependencies.Union(explicitly.Dependencies).Union(DependencySet.Of(explicitly.Value));
        var map = values.ToMap();
        var isUnknown = HasUnknownId(dependencies, pending) || map.ContainsUnknowns;
        var request = new InvokeRequest
        {
            Token = token,
            Args = map,
            Provider = ProviderReferences.For(token, options?.Provider, options?.Parent?.Inheritance, pending),
            Version = options?.Version ?? "",
            PluginDownloadUrl = options?.PluginDownloadURL ?? "",
        };
        return pending.IsEmpty ? new PreparedCall(request, dependencies, isUnknown) : null;
    }

    private static bool HasUnknownId(DependencySet dependencies, PendingOutputs pending)
    {
        var isUnknown = false;
        foreach (var resource in dependencies.Resources)
            isUnknown |= HasUnknownId(resource, pending);
        return isUnknown;
    }

    private static bool HasUnknownId(Resource resource, PendingOutputs pending) => resource switch
    {
        CustomResource custom => !pending.TryGet(custom.Id, out var id) || !id.IsKnown,
        ComponentResource { Kind: ResourceKind.Component } component => component.ChildrenSoFar().Any(child => HasUnknownId(child, pending)),
        _ => false,
    };
}
