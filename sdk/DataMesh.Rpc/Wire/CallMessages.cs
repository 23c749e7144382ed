using DataMesh.Rpc.EngineService;
using DataMesh.Rpc.Monitor;
using Google.Protobuf.Collections;
using Proto = DataMesh.Rpc.Protos;

namespace DataMesh.Rpc.Wire;

/// <summary>Calls of functions and methods, and log messages, as messages and back.</summary>
internal static class CallMessages
{
    public static Proto.ResourceInvokeRequest Write(InvokeRequest request) => new()
    {
        Tok = request.Token,
        Args = PropertyWriter.Write(request.Args),
        Provider = request.Provider,
        Version = request.Version,
        PluginDownloadURL = request.PluginDownloadUrl,
        AcceptResources = true,
    };

    public static InvokeRequest Read(Proto.ResourceInvokeRequest message) => new()
    {
        Token = message.Tok,
        Args = PropertyReader.Read(message.Args),
        Provider = message.Provider,
        Version = message.Version,
        PluginDownloadUrl = message.PluginDownloadURL,
    };

    public static Proto.ResourceInvokeResponse Write(InvokeResponse response)
    {
        var message = new Proto.ResourceInvokeResponse { Return = PropertyWriter.Write(response.Return), Unknown = response.Unknown };
        message.Failures.AddRange(response.Failures.Select(Write));
        return message;
    }

    public static InvokeResponse Read(Proto.ResourceInvokeResponse message) =>
        new(PropertyReader.Read(message.Return)) { Failures = Read(message.Failures), Unknown = message.Unknown };

    public static Proto.ResourceCallRequest Write(CallRequest request)
    {
        var message = new Proto.ResourceCallRequest
        {
            Tok = request.Token,
            Args = PropertyWriter.Write(request.Args),
            Provider = request.Provider,
            Version = request.Version,
            PluginDownloadURL = request.PluginDownloadUrl,
        };
        message.ArgDependencies.Add(DependencyMessages.Write(request.ArgDependencies));
        return message;
    }

    public static CallRequest Read(Proto.ResourceCallRequest message) => new()
    {
        Token = message.Tok,
        Args = PropertyReader.Read(message.Args),
        ArgDependencies = DependencyMessages.Read(message.ArgDependencies),
        Provider = message.Provider,
        Version = message.Version,
        PluginDownloadUrl = message.PluginDownloadURL,
    };

    public static Proto.CallResponse Write(CallResponse response)
    {
        var message = new Proto.CallResponse { Return = PropertyWriter.Write(response.Return) };
        message.ReturnDependencies.Add(DependencyMessages.Write(response.ReturnDependencies));
        message.Failures.AddRange(response.Failures.Select(Write));
        return message;
    }

    public static CallResponse Read(Proto.CallResponse message) =>
        new(PropertyReader.Read(message.Return)) { ReturnDependencies = DependencyMessages.Read(message.ReturnDependencies), Failures = Read(message.Failures) };

    public static Proto.LogRequest Write(LogRequest request) => new()
    {
        Severity = (int)request.Severity,
        Message = request.Message,
        Urn = request.Urn,
        StreamId = request.StreamId,
        Ephemeral = request.Ephemeral,
    };

    /// <summary>The log message; one of a severity that does not exist counts as an error, so that nothing bad goes unseen.</summary>
    public static LogRequest Read(Proto.LogRequest message)
    {
        var severity = message.Severity is >= (int)LogSeverity.Debug and <= (int)LogSeverity.Error ? (LogSeverity)message.Severity : LogSeverity.Error;
        return new LogRequest(severity, message.Message, message.Urn, message.Ephemeral, message.StreamId);
    }

    private static Proto.CheckFailure Write(CallFailure failure) => new() { Property = failure.Property, Reason = failure.Reason };

    private static ImmutableArray<CallFailure> Read(RepeatedField<Proto.CheckFailure> messages) =>
        [.. messages.Select(message => new CallFailure(message.Property, message.Reason))];
}
