namespace Pulumi.Hosting;

/// <summary>Transforms as the engine calls them.</summary>
internal static class TransformCallbacks
{
    public static TransformCallback Of(ProgramRun run, ResourceTransform transform) => async (request, cancellation) =>
    {
        // The engine calls from a flow of execution that is not the program's.
        run.MakeCurrent();
        var options = TransformedOptions.Read(request);
        var args = new ResourceTransformArgs(
            request.Name, request.Type, request.Custom, CallbackValues.Read(request.Properties, request.PropertyDependencies), options);
        if (await transform(args, cancellation).ConfigureAwait(false) is not { } result)
            return TransformResponse.Unchanged;
        if (result.Options?.Parent is { } parent && !ReferenceEquals(parent, options.Parent))
            throw new ArgumentException("Transforms cannot currently be used to change the 'parent' of a resource.");
        var pending = new PendingOutputs();
        TransformResponse? response;
        while ((response = TryWrite(run, request, result, pending)) is null)
            await pending.WhenThereAsync().ConfigureAwait(false);
        return response;
    };

    public static InvokeTransformCallback Of(ProgramRun run, InvokeTransform transform) => async (request, cancellation) =>
    {
        run.MakeCurrent();
        var options = new InvokeOptions
        {
            Provider = request.Options.Provider.Length > 0 ? new KnownProvider(request.Options.Provider) : null,
            Version = request.Options.Version.Length > 0 ? request.Options.Version : null,
            PluginDownloadURL = request.Options.PluginDownloadUrl.Length > 0 ? request.Options.PluginDownloadUrl : null,
        };
        var args = new InvokeTransformArgs(
            request.Token, CallbackValues.Read(request.Args, ImmutableDictionary<string, ImmutableArray<string>>.Empty), options);
        if (await transform(args, cancellation).ConfigureAwait(false) is not { } result)
            return InvokeTransformResponse.Unchanged;
        var pending = new PendingOutputs();
        InvokeTransformResponse? response;
        while ((response = TryWrite(run, request, result, pending)) is null)
            await pending.WhenThereAsync().ConfigureAwait(false);
        return response;
    };

    private static TransformResponse? TryWrite(ProgramRun run, TransformRequest request, ResourceTransformResult result, PendingOutputs pending)
    {
        var inputs = new DictionaryResourceArgs(result.Args).ReadInputs();
        var written = PreparedInputs.Write(run, $"transform of {request.Name}[{request.Type}]", dependent: null, inputs, pending);
        var options = result.Options is null ? null : TransformedOptions.Write(result.Options, request.Custom, pending);
        return pending.IsEmpty ? new TransformResponse(written.Values, options) { PropertyDependencies = written.PropertyDependencies } : null;
    }

    private static InvokeTransformResponse? TryWrite(
        ProgramRun run, InvokeTransformRequest request, InvokeTransformResult result, PendingOutputs pending)
    {
        var inputs = new DictionaryInvokeArgs(result.Args).ReadInputs();
        var written = PreparedInputs.Write(run, $"transform of {request.Token}", dependent: null, inputs, pending);
        var options = result.Options is null
            ? null
            : new InvokeTransformOptions(
                result.Options.Provider?.TryGetReference(pending) ?? "", result.Options.Version ?? "", result.Options.PluginDownloadURL ?? "");
        return pending.IsEmpty ? new InvokeTransformResponse(written.Values, options) : null;
    }
}
