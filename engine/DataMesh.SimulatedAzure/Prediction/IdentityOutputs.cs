using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Types;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Prediction;

/// <summary>
/// The managed identities of any resource. A system-assigned identity's principal is derived from the resource's id, a user-assigned
/// one's from the identity's id, so a resource that names an identity shows the same principal as the identity itself.
/// </summary>
internal static class IdentityOutputs
{
    public static string PrincipalOf(string id) => DerivedId.Guid("principalId", ArmId.Key(id));

    public static string ClientOf(string id) => DerivedId.Guid("clientId", ArmId.Key(id));

    public static void Complete(OutputDraft draft)
    {
        if (draft.Inputs.TryGetValue("identity", out var given) is false || given is not IReadOnlyDictionary<string, object?> identity)
            return;
        if (draft.Type.Outputs.Find("identity")?.Shape is not ObjectShape shape) return;
        var result = new ObjectBuilder(4);
        result.Add("type", ValueTree.Get(identity, "type"));
        if (ValueTree.Text(identity, "type") is { } kind && kind.Contains("SystemAssigned", StringComparison.OrdinalIgnoreCase))
        {
            result.Add("principalId", PrincipalOf(draft.Id));
            result.Add("tenantId", draft.Request.TenantId);
        }
        if (Named(ValueTree.Get(identity, "userAssignedIdentities")) is { } named) result.Add("userAssignedIdentities", named);
        // Without a system-assigned identity Azure returns no principal, though the schema has one: an empty one would look like an
        // identity.
        var entries = new ObjectBuilder(4);
        foreach (var (key, value) in result.Build())
            if (value is not null && shape.Find(key) is not null) entries.Add(key, value);
        draft.Set("identity", entries.Build());
    }

    /// <summary>The provider takes user-assigned identities as a list of ids and returns them as a map from id to principal.</summary>
    private static object? Named(object? given)
    {
        switch (given)
        {
            case AzureUnknown:
                return given;
            case IReadOnlyList<object?> ids:
                if (ids.Any(id => id is not string)) return AzureUnknown.Value;
                var fromList = new ObjectBuilder(ids.Count);
                foreach (var id in ids.OfType<string>()) fromList[id] = Describe(id);
                return fromList.Build();
            case IReadOnlyDictionary<string, object?> map:
                var fromMap = new ObjectBuilder(map.Count);
                foreach (var id in map.Keys) fromMap.Add(id, Describe(id));
                return fromMap.Build();
            default:
                return null;
        }
    }

    private static AzureObject Describe(string id) => AzureObject.Of(("clientId", ClientOf(id)), ("principalId", PrincipalOf(id)));
}
