using DataMesh.SimulatedAzure.Ids;

namespace DataMesh.SimulatedAzure.Prediction;

/// <summary>Role assignments and definitions: who made them, and the form in which Azure writes a role's id.</summary>
internal sealed class AuthorizationOutputs : IOutputPredictor
{
    public IEnumerable<string> ArmTypes => ["Microsoft.Authorization/roleAssignments", "Microsoft.Authorization/roleDefinitions"];

    public void Complete(OutputDraft draft)
    {
        var deployer = DerivedId.Guid("deployer", draft.Request.TenantId);
        draft.Set("createdBy", deployer);
        draft.Set("updatedBy", deployer);
        if (draft.ArmType != "Microsoft.Authorization/roleAssignments") return;
        draft.SetDefault("principalType", "User");
        if (ArmId.Parent(draft.Id) is { } scope) draft.Set("scope", scope);
    }
}
