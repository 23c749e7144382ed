namespace Pulumi.Hosting;

/// <summary>Tells the engine the outputs of a component or of the stack.</summary>
internal static class OutputsRegistration
{
    public static async ValueTask SendAsync(ProgramRun run, ComponentResource component, Output<IDictionary<string, object?>> outputs)
    {
        var pending = new PendingOutputs();
        RegisterResourceOutputsRequest? request;
        while ((request = TryPrepare(run, component, outputs, pending)) is null)
            await pending.WhenThereAsync().ConfigureAwait(false);
        await run.Monitor.RegisterResourceOutputsAsync(request, run.CancellationToken).ConfigureAwait(false);
    }

    private static RegisterResourceOutputsRequest? TryPrepare(
        ProgramRun run, ComponentResource component, Output<IDictionary<string, object?>> outputs, PendingOutputs pending)
    {
        var isThere = pending.TryGet(component.Urn, out var urn) & pending.TryGet(outputs, out var data);
        if (!isThere)
            return null;
        var values = new PropertyMapBuilder();
        var writer = new ValueWriter(pending, run.HasResourceReferences, $"RegisterResourceOutputs:{urn.Value}");
        foreach (var (name, value) in data.Value ?? ImmutableDictionary<string, object?>.Empty)
        {
            if (writer.WriteProperty(new InputValue(name, value, Json: false)).Value is { } written)
                values.Set(name, data.IsSecret ? PropertyValue.Secret(written) : written);
        }

        return pending.IsEmpty ? new RegisterResourceOutputsRequest(urn.Value, values.ToMap()) : null;
    }
}
