using DataMesh.Model.Access;
using DataMesh.Model.Names;
using DataMesh.Policies.Access;

namespace DataMesh.Policies.Rules;

/// <summary>
/// A role on data goes to a product that owns the port, or whose request to read it was approved and is in force, at exactly the port's scope; to a group that
/// answers for the domain; or to an identity that the stack makes for itself. A role on another stack's data goes to nobody.
/// </summary>
public sealed class DataIsOpenToTheRegisterOnly : StackPolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-iam-06";

    /// <inheritdoc/>
    public override string Title => "Data is open to those whom the register lets in, and to nobody else";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override string Why => "A role beside the register is access that nobody approved, that does not end, and that no catalog shows.";

    /// <inheritdoc/>
    public override string Fix =>
        "Remove the role, and ask for access: the approved request gives the narrowest role at the port, and takes it away on its last day.";

    /// <inheritdoc/>
    public override void Judge(JudgedStack stack, StackFindings findings)
    {
        var access = RegisteredAccess.Of(stack);
        foreach (var resource in stack.OfType(ResourceTypes.RoleAssignment))
            Judge(stack, access, DataAssignment.OfAzure(resource), findings.About(resource));
        foreach (var resource in stack.OfType(ResourceTypes.CosmosRoleAssignment))
            Judge(stack, access, DataAssignment.OfCosmos(resource), findings.About(resource));
        foreach (var resource in stack.OfType(ResourceTypes.DataExplorerAssignment))
            Judge(stack, access, DataAssignment.OfDataExplorer(resource), findings.About(resource));
        foreach (var resource in stack.OfType(ResourceTypes.DataExplorerClusterAssignment))
            findings.About(resource).Violation("A role on a whole cluster of Data Explorer reaches every database in it.");
    }

    private static void Judge(JudgedStack stack, RegisteredAccess? access, DataAssignment assignment, ResourceFindings findings)
    {
        // The name is made of who gets which role on what, so it stands for them as long as they are not known.
        var named = access?.Rights.FirstOrDefault(right => right.IsNamed(assignment.Name.Text));
        if ((assignment.RoleName ?? named?.Role) is not { } role)
        {
            findings.Unknown(assignment.Role);
            return;
        }

        var reachesData = assignment.Resource.Type != ResourceTypes.RoleAssignment || DataRoles.Has(role);
        if (reachesData && !assignment.IsOnOwn(stack))
            findings.Violation("This role is on data of another stack: only the stack that owns data lets anybody in.", assignment.Scope.Path);
        else if (access is null && !reachesData)
            return;
        else if (assignment.IsToGroup)
            JudgeGroup(access, assignment, role, findings);
        else if (!assignment.GoesToOwnPrincipal(stack))
            JudgeProduct(access, assignment, role, findings);
    }

    private static void JudgeGroup(RegisteredAccess? access, DataAssignment assignment, string role, ResourceFindings findings)
    {
        if (assignment.Principal.IsUnknown)
            findings.Unknown(assignment.Principal);
        else if (assignment.Principal.Text is not { } group || access?.HasGroup(group) != true)
            findings.Violation("This role goes to a group that answers neither for the domain nor for one of its products.", assignment.Principal.Path);
        else if (DataRoles.Changes(role))
            findings.Violation("This role lets people change data by hand; products change it.", assignment.Role.Path);
    }

    private static void JudgeProduct(RegisteredAccess? access, DataAssignment assignment, string role, ResourceFindings findings)
    {
        var ofRole = access is null ? [] : access.Rights.Where(right => right.IsRole(role)).ToArray();
        var known = assignment is { Principal.Text: not null, On: not null };
        RegisteredRight[] rights;
        if (assignment.Principal.Text is { } principal && assignment.On is { } on)
        {
            var holders = access?.Find(principal).Select(identity => identity.Product).ToHashSet(StringComparer.Ordinal) ?? [];
            var ofHolder = ofRole.Where(right => holders.Contains(right.Product)).ToArray();
            rights = [.. ofHolder.Where(right => right.IsOn(on))];
            if (ofHolder.Length == 0)
                findings.Violation(
                    "This role goes to a principal that neither owns a port here nor has an approved request in force.", assignment.Principal.Path);
            else if (rights.Length == 0)
                findings.Violation($"This role is not on what the register names for {ofHolder[0].Product} ({ofHolder[0].On}).", assignment.Scope.Path);
        }
        else
        {
            rights = [.. ofRole.Where(right => right.IsNamed(assignment.Name.Text))];
            if (rights.Length == 0)
                findings.Unknown(assignment.Principal.IsUnknown ? assignment.Principal : assignment.Scope);
        }

        if (rights.Length > 0 && DataRoles.IsOnBlobs(role) && assignment.Resource.Input("condition").Text != Condition(rights))
            findings.Violation(
                $"This role is not kept to the folders that the register names ({string.Join(", ", rights.Select(right => right.Within))}).", "condition");
    }

    private static string Condition(RegisteredRight[] rights) => BlobPathCondition.For(
        rights[0].Reads ? AccessLevel.Read : AccessLevel.Write,
        ContainerName.Parse(rights[0].On[(rights[0].On.LastIndexOf('/') + 1)..]),
        rights.Select(right => right.Within));
}
