using DataMesh.Rpc.Monitor;
using Google.Protobuf.Collections;
using Google.Protobuf.WellKnownTypes;
using Proto = DataMesh.Rpc.Protos;

namespace DataMesh.Rpc.Wire;

/// <summary>Hooks, and what they are told, as messages and back.</summary>
internal static class HookMessages
{
    public static Proto.RegisterResourceRequest.Types.ResourceHooksBinding? Write(HookBinding hooks)
    {
        if (hooks.IsEmpty)
            return null;
        var message = new Proto.RegisterResourceRequest.Types.ResourceHooksBinding();
        foreach (var (moment, names) in hooks.Bound)
            NamesOf(message, moment).AddRange(names);
        return message;
    }

    public static HookBinding Read(Proto.RegisterResourceRequest.Types.ResourceHooksBinding? message)
    {
        var hooks = HookBinding.None;
        if (message is null)
            return hooks;
        foreach (var moment in System.Enum.GetValues<HookMoment>())
            hooks = hooks.With(moment, [.. NamesOf(message, moment)]);
        return hooks;
    }

    public static Proto.ResourceHookRequest Write(HookRequest request) => new()
    {
        Urn = request.Urn,
        Id = request.Id,
        Name = request.Name,
        Type = request.Type,
        NewInputs = Write(request.NewInputs),
        OldInputs = Write(request.OldInputs),
        NewOutputs = Write(request.NewOutputs),
        OldOutputs = Write(request.OldOutputs),
    };

    public static HookRequest Read(Proto.ResourceHookRequest message) => new()
    {
        Urn = message.Urn,
        Id = message.Id,
        Name = message.Name,
        Type = message.Type,
        NewInputs = Read(message.NewInputs),
        OldInputs = Read(message.OldInputs),
        NewOutputs = Read(message.NewOutputs),
        OldOutputs = Read(message.OldOutputs),
    };

    public static Proto.ErrorHookRequest Write(RetryRequest request)
    {
        var message = new Proto.ErrorHookRequest
        {
            Urn = request.Resource.Urn,
            Id = request.Resource.Id,
            Name = request.Resource.Name,
            Type = request.Resource.Type,
            NewInputs = Write(request.Resource.NewInputs),
            OldInputs = Write(request.Resource.OldInputs),
            OldOutputs = Write(request.Resource.OldOutputs),
            FailedOperation = request.Operation,
        };
        message.Errors.AddRange(request.Errors);
        return message;
    }

    public static RetryRequest Read(Proto.ErrorHookRequest message)
    {
        var resource = new HookRequest
        {
            Urn = message.Urn,
            Id = message.Id,
            Name = message.Name,
            Type = message.Type,
            NewInputs = Read(message.NewInputs),
            OldInputs = Read(message.OldInputs),
            OldOutputs = Read(message.OldOutputs),
        };
        return new RetryRequest(resource, message.FailedOperation, [.. message.Errors]);
    }

    private static Struct? Write(PropertyMap? properties) => properties is null ? null : PropertyWriter.Write(properties);

    private static PropertyMap? Read(Struct? properties) => properties is null ? null : PropertyReader.Read(properties);

    private static RepeatedField<string> NamesOf(Proto.RegisterResourceRequest.Types.ResourceHooksBinding message, HookMoment moment) => moment switch
    {
        HookMoment.BeforeCreate => message.BeforeCreate,
        HookMoment.AfterCreate => message.AfterCreate,
        HookMoment.BeforeUpdate => message.BeforeUpdate,
        HookMoment.AfterUpdate => message.AfterUpdate,
        HookMoment.BeforeDelete => message.BeforeDelete,
        HookMoment.AfterDelete => message.AfterDelete,
        _ => message.OnError,
    };
}
