namespace DataMesh.Policies.Access;

/// <summary>A role that somebody is given, by whichever service keeps it.</summary>
/// <param name="Resource">The assignment.</param>
/// <param name="Role">The role: an id, of which the last part counts, or a word.</param>
/// <param name="Principal">Who gets it.</param>
/// <param name="Kind">What kind of principal that is.</param>
/// <param name="Scope">On what: an Azure resource id.</param>
/// <param name="Owner">The input that tells which resource of the stack the scope belongs to.</param>
/// <param name="Name">The assignment's name in Azure.</param>
internal sealed record DataAssignment(
    JudgedResource Resource, PropertyReading Role, PropertyReading Principal, PropertyReading Kind, PropertyReading Scope, string Owner, PropertyReading Name)
{
    /// <summary>What follows /providers/ in the scope; null where the scope is not known.</summary>
    public string? On { get; private init; }

    /// <summary>The role without what stands before it; null where it is not known.</summary>
    public string? RoleName => Role.Text is { } role ? role[(role.LastIndexOf('/') + 1)..] : null;

    /// <summary>Whether a group gets it.</summary>
    public bool IsToGroup => Kind.Text is "Group" or "ForeignGroup";

    /// <summary>An assignment of one of Azure's roles.</summary>
    public static DataAssignment OfAzure(JudgedResource resource)
    {
        var scope = resource.Input("scope");
        return new(
            resource, resource.Input("roleDefinitionId"), resource.Input("principalId"), resource.Input("principalType"), scope, "scope",
            resource.Input("roleAssignmentName")) { On = After(scope.Text) };
    }

    /// <summary>An assignment of a role that a Cosmos DB account keeps itself.</summary>
    public static DataAssignment OfCosmos(JudgedResource resource)
    {
        var scope = resource.Input("scope");
        return new(
            resource, resource.Input("roleDefinitionId"), resource.Input("principalId"), resource.Input("principalType"), scope, "accountName",
            resource.Input("roleAssignmentId")) { On = After(scope.Text) };
    }

    /// <summary>An assignment of a role on a database of Data Explorer.</summary>
    public static DataAssignment OfDataExplorer(JudgedResource resource)
    {
        var (cluster, database) = (resource.Input("clusterName"), resource.Input("databaseName"));
        return new(
            resource, resource.Input("role"), resource.Input("principalId"), resource.Input("principalType"), cluster.IsUnknown ? cluster : database,
            "clusterName", resource.Input("principalAssignmentName"))
        {
            On = cluster.Text is { } holder && database.Text is { } name ? $"Microsoft.Kusto/clusters/{holder}/databases/{name}" : null,
        };
    }

    /// <summary>Whether the principal is one that the stack itself makes.</summary>
    public bool GoesToOwnPrincipal(JudgedStack stack) => DependsOnOwn(stack, "principalId");

    /// <summary>Whether it is given on something of the stack.</summary>
    public bool IsOnOwn(JudgedStack stack) =>
        DependsOnOwn(stack, Owner) || (Scope.Text is { } scope && stack.Resources.Any(resource => resource.Id is { Length: > 1 } id && LiesIn(scope, id)));

    // What comes from a stack reference is another stack's.
    private bool DependsOnOwn(JudgedStack stack, string property) =>
        Resource.DependenciesOf(property).Any(urn => stack.Find(urn) is { } found && found.Type.StartsWith("azure-native:", StringComparison.Ordinal));

    private static bool LiesIn(string scope, string id) =>
        scope.StartsWith(id, StringComparison.OrdinalIgnoreCase) && (scope.Length == id.Length || scope[id.Length] == '/');

    private static string? After(string? scope)
    {
        const string providers = "/providers/";
        if (scope is null)
            return null;
        return scope.LastIndexOf(providers, StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? scope[(at + providers.Length)..] : scope;
    }
}
