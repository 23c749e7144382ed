using System.Collections.Concurrent;

namespace Pulumi.Testing;

/// <summary>The engine of a test: whatever is registered, read or called, the mocks answer.</summary>
internal sealed class MockMonitor(IMocks mocks, ProgramInfo info) : IResourceMonitor
{
    private readonly ConcurrentDictionary<string, (string Id, PropertyMap State)> _registered = new(StringComparer.Ordinal);

    public ValueTask<bool> SupportsFeatureAsync(string id, CancellationToken cancellationToken) => ValueTask.FromResult(id != "outputValues");

    public async ValueTask<RegisterResourceResponse> RegisterResourceAsync(RegisterResourceRequest request, CancellationToken cancellationToken)
    {
        var urn = UrnOf(request.Parent, request.Type, request.Name);
        if (request.Type == Stack.TypeToken)
            return new RegisterResourceResponse { Urn = urn, Id = "" };
        var args = ArgsOf(request.Type, request.Name, request.Inputs, request.Provider, request.ImportId);
        var (id, state) = await AnswerAsync(urn, args).ConfigureAwait(false);
        return new RegisterResourceResponse { Urn = urn, Id = id, Outputs = state, MissingOutputsAreUnknown = info.DryRun };
    }

    public async ValueTask<ReadResourceResponse> ReadResourceAsync(ReadResourceRequest request, CancellationToken cancellationToken)
    {
        var urn = UrnOf(request.Parent, request.Type, request.Name);
        var args = ArgsOf(request.Type, request.Name, request.Properties, request.Provider, request.Id ?? "");
        var (_, state) = await AnswerAsync(urn, args).ConfigureAwait(false);
        return new ReadResourceResponse(urn, state) { MissingOutputsAreUnknown = info.DryRun };
    }

    public async ValueTask RegisterResourceOutputsAsync(RegisterResourceOutputsRequest request, CancellationToken cancellationToken)
    {
        var outputs = request.Outputs.ToImmutableDictionary(pair => pair.Key, pair => ToOutput(pair.Value));
        await mocks.RegisterResourceOutputs(new MockRegisterResourceOutputsRequest(request.Urn, outputs)).ConfigureAwait(false);
    }

    public async ValueTask<InvokeResponse> InvokeAsync(InvokeRequest request, CancellationToken cancellationToken)
    {
        if (request.Token == "pulumi:pulumi:getResource")
            return new InvokeResponse(GetRegistered(request.Args.Find("urn")?.AsString() ?? ""));
        return new InvokeResponse(await CallAsync(request.Token, request.Args, request.Provider).ConfigureAwait(false));
    }

    public async ValueTask<CallResponse> CallAsync(CallRequest request, CancellationToken cancellationToken) =>
        new(await CallAsync(request.Token, request.Args, request.Provider).ConfigureAwait(false));

    // As the official mocks do: what is registered is taken, and never run. A test with mocks tests what a program says to an engine.
    public ValueTask RegisterStackTransformAsync(TransformCallback callback, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public ValueTask RegisterStackInvokeTransformAsync(InvokeTransformCallback callback, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public ValueTask RegisterResourceHookAsync(RegisterHookRequest request, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public ValueTask RegisterErrorHookAsync(RegisterErrorHookRequest request, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public ValueTask SignalAndWaitForShutdownAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

    private static MockResourceArgs ArgsOf(string type, string name, PropertyMap inputs, string provider, string id) =>
        new() { Type = type, Name = name, Inputs = KnownValues(inputs), Provider = provider, Id = id };

    // Secrets are shown to mocks, and a property of which some part is unknown is left out.
    private static ImmutableDictionary<string, object> KnownValues(PropertyMap map)
    {
        var values = ImmutableDictionary.CreateBuilder<string, object>();
        foreach (var (name, value) in map)
        {
            if (!value.ContainsUnknowns && DynamicReader.ToObject(value.WithoutSecrets()) is { } known)
                values.Add(name, known);
        }

        return values.ToImmutable();
    }

    private static Output<object?> ToOutput(PropertyValue value)
    {
        var known = value.ContainsUnknowns ? null : DynamicReader.ToObject(value.WithoutSecrets());
        return new Output<object?>(new OutputData<object?>(known, !value.ContainsUnknowns, value.ContainsSecrets, DependencySet.Empty));
    }

    private static async ValueTask<PropertyMap> ToMapAsync(object? answer)
    {
        var pending = new PendingOutputs();
        while (true)
        {
            var value = new ValueWriter(pending, keepsReferences: true, "mocks").Write(answer);
            if (pending.IsEmpty)
                return value.AsMap() ?? PropertyMap.Empty;
            await pending.WhenThereAsync().ConfigureAwait(false);
        }
    }

    private async ValueTask<(string? Id, PropertyMap State)> AnswerAsync(string urn, MockResourceArgs args)
    {
        var (id, answer) = await mocks.NewResourceAsync(args).ConfigureAwait(false);
        var state = await ToMapAsync(answer).ConfigureAwait(false);
        _registered[urn] = (id ?? "", state);
        return (id, state);
    }

    private async ValueTask<PropertyMap> CallAsync(string token, PropertyMap args, string provider)
    {
        var call = new MockCallArgs { Token = token, Args = KnownValues(args), Provider = provider };
        return await ToMapAsync(await mocks.CallAsync(call).ConfigureAwait(false)).ConfigureAwait(false);
    }

    private PropertyMap GetRegistered(string urn) => _registered.TryGetValue(urn, out var resource)
        ? PropertyMap.Of(("urn", PropertyValue.Of(urn)), ("id", PropertyValue.Of(resource.Id)), ("state", PropertyValue.Of(resource.State)))
        : throw new InvalidOperationException($"Unknown resource {urn}");

    // As the official mocks do, and unlike an engine: of the types of the parents only the outermost is kept.
    private string UrnOf(string parent, string type, string name)
    {
        var parentType = parent.Length == 0 ? "" : Urn.QualifiedTypeOf(parent).Split('$')[0];
        return Urn.Build(info.Stack, info.Project, parentType, type, name);
    }
}
