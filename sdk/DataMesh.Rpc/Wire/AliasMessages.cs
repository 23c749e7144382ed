using DataMesh.Rpc.Monitor;
using Proto = DataMesh.Rpc.Protos;

namespace DataMesh.Rpc.Wire;

/// <summary>Aliases as messages and back.</summary>
internal static class AliasMessages
{
    public static Proto.Alias Write(AliasSpec alias)
    {
        if (alias.Urn.Length > 0)
            return new Proto.Alias { Urn = alias.Urn };
        var spec = new Proto.Alias.Types.Spec { Name = alias.Name, Type = alias.Type, Stack = alias.Stack, Project = alias.Project };
        if (alias.NoParent)
            spec.NoParent = true;
        else if (alias.ParentUrn.Length > 0)
            spec.ParentUrn = alias.ParentUrn;
        return new Proto.Alias { Spec = spec };
    }

    public static AliasSpec Read(Proto.Alias message) => message.AliasCase switch
    {
        Proto.Alias.AliasOneofCase.Urn => new AliasSpec { Urn = message.Urn },
        Proto.Alias.AliasOneofCase.Spec => new AliasSpec
        {
            Name = message.Spec.Name,
            Type = message.Spec.Type,
            Stack = message.Spec.Stack,
            Project = message.Spec.Project,
            ParentUrn = message.Spec.ParentUrn,
            NoParent = message.Spec.NoParent,
        },
        _ => new AliasSpec(),
    };
}
