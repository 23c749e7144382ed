namespace DataMesh.SimulatedAzure.Prediction;

/// <summary>User-assigned identities: who they are in the directory.</summary>
internal sealed class ManagedIdentityOutputs : IOutputPredictor
{
    public IEnumerable<string> ArmTypes => ["Microsoft.ManagedIdentity/userAssignedIdentities"];

    public void Complete(OutputDraft draft)
    {
        draft.Set("principalId", IdentityOutputs.PrincipalOf(draft.Id));
        draft.Set("clientId", IdentityOutputs.ClientOf(draft.Id));
        draft.Set("tenantId", draft.Request.TenantId);
    }
}
