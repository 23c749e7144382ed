using DataMesh.Engine.State;
using DataMesh.Rpc;
using DataMesh.Rpc.Monitor;

namespace DataMesh.Engine.Evaluating;

/// <summary>
/// Finds the resource of the last state that a registration continues: the one with its URN, else with that of an alias, its own or one inherited from a
/// parent that was itself renamed.
/// </summary>
internal sealed class OldResources(Snapshot snapshot, ProgramInfo info, Registry registry)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public StateResource? Find(string urn, RegisterResourceRequest request)
    {
        if (snapshot.Resources.IsEmpty)
            return null;
        var old = snapshot.Find(urn) ?? FindByAlias(urn, request);
        return old is not null && _taken.Add(old.Urn) ? old : null;
    }

    public StateResource? FindRead(string urn) => snapshot.Find(urn);

    private StateResource? FindByAlias(string urn, RegisterResourceRequest request)
    {
        var oldParent = request.Parent.Length > 0 && registry.Find(request.Parent) is { Old: { } parent } && parent.Urn != request.Parent ? parent.Urn : null;
        foreach (var alias in request.Aliases)
        {
            var candidate = UrnOf(alias, request, alias.NoParent ? "" : alias.ParentUrn.Length > 0 ? alias.ParentUrn : request.Parent);
            if (Usable(candidate, urn) is { } old)
                return old;
            if (oldParent is not null && alias is { Urn: "", NoParent: false, ParentUrn: "" } && Usable(UrnOf(alias, request, oldParent), urn) is { } inherited)
                return inherited;
        }

        return oldParent is null ? null : Usable(Urn.Of(info.Stack, info.Project, oldParent, request.Type, Renamed(request, oldParent)), urn);
    }

    private StateResource? Usable(string candidate, string urn) =>
        candidate != urn && snapshot.Find(candidate) is { } old && registry.Find(candidate) is null && !_taken.Contains(candidate) ? old : null;

    private string UrnOf(AliasSpec alias, RegisterResourceRequest request, string parent) => alias.Urn.Length > 0
        ? alias.Urn
        : Urn.Of(
            alias.Stack.Length > 0 ? alias.Stack : info.Stack,
            alias.Project.Length > 0 ? alias.Project : info.Project,
            parent,
            alias.Type.Length > 0 ? alias.Type : request.Type,
            alias.Name.Length > 0 ? alias.Name : request.Name);

    // A child whose name starts with its parent's name was called after the parent's earlier name.
    private static string Renamed(RegisterResourceRequest request, string oldParent)
    {
        var parentName = Urn.NameOf(request.Parent);
        return request.Name.StartsWith(parentName, StringComparison.Ordinal) ? Urn.NameOf(oldParent) + request.Name[parentName.Length..] : request.Name;
    }
}
