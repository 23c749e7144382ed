using DataMesh.Components.Hub;
using DataMesh.Model.Contracts;
using DataMesh.Stacks.Exports;
using Pulumi;

namespace DataMesh.Stacks;

/// <summary>Lets no stack be deployed that breaks what its products promised when the hub last published it.</summary>
internal static class ContractGate
{
    /// <summary>
    /// Holds the contracts of the stack's domain, all of them for the hub's, against what the hub published; nothing, before its first deployment. Warns of
    /// what readers
    /// have to know.
    /// </summary>
    /// <param name="inputs">What the stack is made from.</param>
    /// <param name="hub">The management stack; in its own program, too.</param>
    /// <exception cref="MeshException">A change is refused (DM0250, DM0251), or what was published cannot be read (DM0253); carries every finding.</exception>
    public static async Task PassAsync(StackInputs inputs, StackReference hub)
    {
        var published = ContractExports.Read(await hub.GetValueAsync(HubExports.Contracts).ConfigureAwait(false));
        var granted = GrantExports.Read(await hub.GetValueAsync(HubExports.Grants).ConfigureAwait(false));
        var readers = ContractReaders.Of(inputs.Access.Grants, granted, inputs.Requests, inputs.Settings.Environment, inputs.AsOf);
        var changes = ContractReview.Of(inputs.Mesh, published, readers);
        if (inputs.Domain is { } domain)
            changes = [.. changes.Where(reviewed => reviewed.Change.Product.StartsWith($"{domain.Name}/", StringComparison.Ordinal))];
        var findings = ContractReview.Findings(inputs.Mesh, changes);
        MeshException.ThrowIfErrors(findings);
        foreach (var finding in findings)
            Log.Warn(finding.ToString());
    }
}
