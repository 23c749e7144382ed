using DataMesh.Rpc.Monitor;
using Proto = DataMesh.Rpc.Protos;
using Value = Google.Protobuf.WellKnownTypes.Value;

namespace DataMesh.Rpc.Wire;

/// <summary>Registrations as messages and back.</summary>
internal static class RegistrationMessages
{
    /// <summary>The registration without its transforms: those have to be served first.</summary>
    public static Proto.RegisterResourceRequest Write(RegisterResourceRequest request)
    {
        var message = new Proto.RegisterResourceRequest
        {
            Type = request.Type,
            Name = request.Name,
            Parent = request.Parent,
            Custom = request.Custom,
            Remote = request.Remote,
            Object = PropertyWriter.Write(request.Inputs),
            Provider = request.Provider,
            Version = request.Version,
            PluginDownloadURL = request.PluginDownloadUrl,
            DeleteBeforeReplace = request.DeleteBeforeReplace ?? false,
            DeleteBeforeReplaceDefined = request.DeleteBeforeReplace is not null,
            ImportId = request.ImportId,
            DeletedWith = request.DeletedWith,
            SupportsResultReporting = request.SupportsResultReporting,
            AcceptSecrets = true,
            AcceptResources = true,
            SupportsPartialValues = true,
            Hooks = HookMessages.Write(request.Hooks),
        };
        message.Dependencies.AddRange(request.Dependencies);
        message.PropertyDependencies.Add(DependencyMessages.Write(request.PropertyDependencies));
        message.Providers.Add(request.Providers);
        if (request.Protect is { } protect)
            message.Protect = protect;
        if (request.RetainOnDelete is { } retain)
            message.RetainOnDelete = retain;
        message.IgnoreChanges.AddRange(request.IgnoreChanges);
        message.ReplaceOnChanges.AddRange(request.ReplaceOnChanges);
        message.HideDiffs.AddRange(request.HideDiffs);
        message.AdditionalSecretOutputs.AddRange(request.AdditionalSecretOutputs);
        message.Aliases.AddRange(request.Aliases.Select(AliasMessages.Write));
        message.ReplaceWith.AddRange(request.ReplaceWith);
        message.CustomTimeouts = WriteTimeouts(request.CustomTimeouts);
        message.ReplacementTrigger = request.ReplacementTrigger is { } trigger ? PropertyWriter.Write(trigger) : null;
        message.EnvVarMappings.Add(request.EnvVarMappings);
        return message;
    }

    /// <summary>The registration without its transforms.</summary>
    public static RegisterResourceRequest Read(Proto.RegisterResourceRequest message) => new()
    {
        Type = message.Type,
        Name = message.Name,
        Parent = message.Parent,
        Custom = message.Custom,
        Remote = message.Remote,
        Inputs = PropertyReader.Read(message.Object),
        Dependencies = [.. message.Dependencies],
        PropertyDependencies = DependencyMessages.Read(message.PropertyDependencies),
        Provider = message.Provider,
        Providers = message.Providers.ToImmutableDictionary(StringComparer.Ordinal),
        Version = message.Version,
        PluginDownloadUrl = message.PluginDownloadURL,
        Protect = message.HasProtect ? message.Protect : null,
        RetainOnDelete = message.HasRetainOnDelete ? message.RetainOnDelete : null,
        DeleteBeforeReplace = message.DeleteBeforeReplaceDefined || message.DeleteBeforeReplace ? message.DeleteBeforeReplace : null,
        IgnoreChanges = [.. message.IgnoreChanges],
        ReplaceOnChanges = [.. message.ReplaceOnChanges],
        HideDiffs = [.. message.HideDiffs],
        AdditionalSecretOutputs = [.. message.AdditionalSecretOutputs],
        Aliases = [.. message.AliasURNs.Select(urn => new AliasSpec { Urn = urn }), .. message.Aliases.Select(AliasMessages.Read)],
        ImportId = message.ImportId,
        CustomTimeouts = ReadTimeouts(message.CustomTimeouts),
        DeletedWith = message.DeletedWith,
        ReplaceWith = [.. message.ReplaceWith],
        ReplacementTrigger = ReadTrigger(message.ReplacementTrigger),
        EnvVarMappings = message.EnvVarMappings.ToImmutableDictionary(StringComparer.Ordinal),
        SupportsResultReporting = message.SupportsResultReporting,
        Hooks = HookMessages.Read(message.Hooks),
    };

    public static Proto.RegisterResourceRequest.Types.CustomTimeouts? WriteTimeouts(OperationTimeouts? timeouts) => timeouts is null ? null : new()
    {
        Create = GoDuration.Write(timeouts.Create),
        Update = GoDuration.Write(timeouts.Update),
        Delete = GoDuration.Write(timeouts.Delete),
    };

    // The Node.js SDK sends the message even where nothing is set.
    public static OperationTimeouts? ReadTimeouts(Proto.RegisterResourceRequest.Types.CustomTimeouts? message) => message switch
    {
        null or { Create: "", Update: "", Delete: "" } => null,
        _ => new OperationTimeouts(GoDuration.Read(message.Create), GoDuration.Read(message.Update), GoDuration.Read(message.Delete)),
    };

    // A null is as good as no trigger.
    private static PropertyValue? ReadTrigger(Value? message) =>
        message is not null && PropertyReader.Read(message) is var trigger and not PropertyValue.NullValue ? trigger : null;

    /// <summary>The answer, without what the program said it does not take.</summary>
    public static Proto.RegisterResourceResponse Write(RegisterResourceResponse response, Proto.RegisterResourceRequest request)
    {
        var outputs = response.Outputs;
        if (!request.AcceptSecrets && outputs.ContainsSecrets)
            outputs = outputs.Select(static (_, value) => value.WithoutSecrets());
        var stripped = !request.SupportsPartialValues && outputs.ContainsUnknowns;
        if (stripped)
            outputs = PropertyMap.From(outputs.Where(static pair => !pair.Value.ContainsUnknowns));
        var message = new Proto.RegisterResourceResponse
        {
            Urn = response.Urn,
            Id = response.Id ?? "",
            Object = PropertyWriter.Write(outputs),
            Result = (int)response.Result,
            OutputsAreComplete = !response.MissingOutputsAreUnknown && !stripped,
        };
        message.PropertyDependencies.Add(DependencyMessages.Write(response.PropertyDependencies));
        return message;
    }

    /// <summary>The answer.</summary>
    /// <param name="message">The message.</param>
    /// <param name="dryRun">Whether this is a preview, in which outputs may come later.</param>
    public static RegisterResourceResponse Read(Proto.RegisterResourceResponse message, bool dryRun) => new()
    {
        Urn = message.Urn,
        Id = message.Id.Length == 0 ? null : message.Id,
        Outputs = PropertyReader.Read(message.Object),
        MissingOutputsAreUnknown = message.Unknown || (dryRun && !message.OutputsAreComplete),
        PropertyDependencies = DependencyMessages.Read(message.PropertyDependencies),
        Result = Enum.IsDefined((RegistrationResult)message.Result) ? (RegistrationResult)message.Result : RegistrationResult.Fail,
    };
}
