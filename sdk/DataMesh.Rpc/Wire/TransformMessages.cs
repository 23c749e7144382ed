using DataMesh.Rpc.Monitor;
using Google.Protobuf.WellKnownTypes;
using Proto = DataMesh.Rpc.Protos;

namespace DataMesh.Rpc.Wire;

/// <summary>What transforms get and give, as messages and back. What a property depends on travels in the property, as an output value.</summary>
internal static class TransformMessages
{
    public static Proto.TransformRequest Write(TransformRequest request) => new()
    {
        Type = request.Type,
        Name = request.Name,
        Custom = request.Custom,
        Parent = request.Parent,
        Properties = OutputValues.Write(request.Properties, request.PropertyDependencies),
        Options = Write(request.Options),
    };

    public static TransformRequest Read(Proto.TransformRequest message) => new()
    {
        Type = message.Type,
        Name = message.Name,
        Custom = message.Custom,
        Parent = message.Parent,
        Properties = PropertyReader.Read(message.Properties),
        PropertyDependencies = OutputValues.Dependencies(message.Properties),
        Options = message.Options is null ? new TransformOptions() : Read(message.Options),
    };

    public static Proto.TransformResponse Write(TransformResponse response) => new()
    {
        Properties = response.Properties is { } properties ? OutputValues.Write(properties, response.PropertyDependencies) : null,
        Options = response.Options is { } options ? Write(options) : null,
    };

    public static TransformResponse Read(Proto.TransformResponse message) =>
        new(ReadIfAny(message.Properties), message.Options is null ? null : Read(message.Options))
        {
            PropertyDependencies = OutputValues.Dependencies(message.Properties),
        };

    public static Proto.TransformInvokeRequest Write(InvokeTransformRequest request) =>
        new() { Token = request.Token, Args = PropertyWriter.Write(request.Args), Options = Write(request.Options) };

    public static InvokeTransformRequest Read(Proto.TransformInvokeRequest message) =>
        new(message.Token, PropertyReader.Read(message.Args), Read(message.Options) ?? new InvokeTransformOptions());

    public static Proto.TransformInvokeResponse Write(InvokeTransformResponse response) => new()
    {
        Args = response.Args is { } args ? PropertyWriter.Write(args) : null,
        Options = response.Options is { } options ? Write(options) : null,
    };

    public static InvokeTransformResponse Read(Proto.TransformInvokeResponse message) => new(ReadIfAny(message.Args), Read(message.Options));

    private static Proto.TransformInvokeOptions Write(InvokeTransformOptions options) =>
        new() { Provider = options.Provider, Version = options.Version, PluginDownloadUrl = options.PluginDownloadUrl };

    private static InvokeTransformOptions? Read(Proto.TransformInvokeOptions? message) =>
        message is null ? null : new InvokeTransformOptions(message.Provider, message.Version, message.PluginDownloadUrl);

    private static Proto.TransformResourceOptions Write(TransformOptions options)
    {
        var message = new Proto.TransformResourceOptions
        {
            Version = options.Version,
            Provider = options.Provider,
            CustomTimeouts = RegistrationMessages.WriteTimeouts(options.CustomTimeouts),
            PluginDownloadUrl = options.PluginDownloadUrl,
            DeletedWith = options.DeletedWith,
            Import = options.ImportId,
            Hooks = HookMessages.Write(options.Hooks),
        };
        message.DependsOn.AddRange(options.DependsOn);
        message.IgnoreChanges.AddRange(options.IgnoreChanges);
        message.ReplaceOnChanges.AddRange(options.ReplaceOnChanges);
        message.HideDiff.AddRange(options.HideDiffs);
        message.Aliases.AddRange(options.Aliases.Select(AliasMessages.Write));
        message.AdditionalSecretOutputs.AddRange(options.AdditionalSecretOutputs);
        message.ReplaceWith.AddRange(options.ReplaceWith);
        message.Providers.Add(options.Providers);
        if (options.Protect is { } protect)
            message.Protect = protect;
        if (options.RetainOnDelete is { } retain)
            message.RetainOnDelete = retain;
        if (options.DeleteBeforeReplace is { } deleteFirst)
            message.DeleteBeforeReplace = deleteFirst;
        return message;
    }

    private static TransformOptions Read(Proto.TransformResourceOptions message) => new()
    {
        DependsOn = [.. message.DependsOn],
        Protect = message.HasProtect ? message.Protect : null,
        IgnoreChanges = [.. message.IgnoreChanges],
        ReplaceOnChanges = [.. message.ReplaceOnChanges],
        HideDiffs = [.. message.HideDiff],
        Version = message.Version,
        Aliases = [.. message.Aliases.Select(AliasMessages.Read)],
        Provider = message.Provider,
        Providers = message.Providers.ToImmutableDictionary(StringComparer.Ordinal),
        CustomTimeouts = RegistrationMessages.ReadTimeouts(message.CustomTimeouts),
        PluginDownloadUrl = message.PluginDownloadUrl,
        RetainOnDelete = message.HasRetainOnDelete ? message.RetainOnDelete : null,
        DeletedWith = message.DeletedWith,
        ReplaceWith = [.. message.ReplaceWith],
        DeleteBeforeReplace = message.HasDeleteBeforeReplace ? message.DeleteBeforeReplace : null,
        AdditionalSecretOutputs = [.. message.AdditionalSecretOutputs],
        ImportId = message.Import,
        Hooks = HookMessages.Read(message.Hooks),
    };

    private static PropertyMap? ReadIfAny(Struct? properties) => properties is null ? null : PropertyReader.Read(properties);
}
