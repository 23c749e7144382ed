using DataMesh.Rpc.Monitor;
using Proto = DataMesh.Rpc.Protos;

namespace DataMesh.Rpc.Wire;

/// <summary>Reads as messages and back.</summary>
internal static class ReadMessages
{
    public static Proto.ReadResourceRequest Write(ReadResourceRequest request)
    {
        var message = new Proto.ReadResourceRequest
        {
            Id = request.Id ?? SignatureKeys.UnknownValue,
            Type = request.Type,
            Name = request.Name,
            Parent = request.Parent,
            Properties = PropertyWriter.Write(request.Properties),
            Provider = request.Provider,
            Version = request.Version,
            PluginDownloadURL = request.PluginDownloadUrl,
            AcceptSecrets = true,
            AcceptResources = true,
        };
        message.Dependencies.AddRange(request.Dependencies);
        message.AdditionalSecretOutputs.AddRange(request.AdditionalSecretOutputs);
        return message;
    }

    public static ReadResourceRequest Read(Proto.ReadResourceRequest message) => new()
    {
        Id = PropertyReader.IsUnknown(message.Id) ? null : message.Id,
        Type = message.Type,
        Name = message.Name,
        Parent = message.Parent,
        Properties = PropertyReader.Read(message.Properties),
        Dependencies = [.. message.Dependencies],
        Provider = message.Provider,
        Version = message.Version,
        PluginDownloadUrl = message.PluginDownloadURL,
        AdditionalSecretOutputs = [.. message.AdditionalSecretOutputs],
    };

    public static Proto.ReadResourceResponse Write(ReadResourceResponse response, bool acceptSecrets) => new()
    {
        Urn = response.Urn,
        Properties = PropertyWriter.Write(acceptSecrets ? response.Properties : response.Properties.Select(static (_, value) => value.WithoutSecrets())),
        OutputsAreComplete = !response.MissingOutputsAreUnknown,
    };

    /// <summary>The answer.</summary>
    /// <param name="message">The message.</param>
    /// <param name="dryRun">Whether this is a preview, in which outputs may come later.</param>
    public static ReadResourceResponse Read(Proto.ReadResourceResponse message, bool dryRun) =>
        new(message.Urn, PropertyReader.Read(message.Properties)) { MissingOutputsAreUnknown = dryRun && !message.OutputsAreComplete };
}
