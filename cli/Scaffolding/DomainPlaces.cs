using DataMesh.Model;
using DataMesh.Model.Diagnostics;
using DataMesh.Model.Environments;
using DataMesh.Model.Names;
using DataMesh.Model.Networking;
using DataMesh.Stacks.Settings;
using Diagnostic = DataMesh.Model.Diagnostics.Diagnostic;
using Severity = DataMesh.Model.Diagnostics.Severity;

namespace DataMesh.Cli.Scaffolding;

/// <summary>Finds a place for a new domain in every environment.</summary>
internal static class DomainPlaces
{
    /// <summary>The smallest index that neither a domain has nor one before it can have had.</summary>
    public static int NextIndex(ImmutableArray<Domain> domains) => domains.Select(domain => domain.Index).DefaultIfEmpty(0).Max() + 1;

    /// <summary>The places of the domain beside the others, by environment.</summary>
    /// <param name="root">The project's folder.</param>
    /// <param name="domains">The domains of the mesh.</param>
    /// <param name="domain">The new one.</param>
    /// <param name="subscriptions">The subscriptions of its own.</param>
    /// <exception cref="MeshException">It does not fit to the others (DM01xx), the settings are wrong (DM03xx), or its addresses do not fit or overlap in one of the
    /// environments (DM02xx); carries every finding.</exception>
    public static ImmutableArray<DomainPlace> Find(
        string root, ImmutableArray<Domain> domains, Domain domain, IReadOnlyDictionary<EnvironmentName, Guid> subscriptions)
    {
        ImmutableArray<Domain> all = [.. domains, domain];
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        var places = ImmutableArray.CreateBuilder<DomainPlace>();
        found.AddRange(Mesh.Check(all));
        foreach (var environment in found.Any(finding => finding.Severity == Severity.Error) ? [] : EnvironmentName.All)
        {
            try
            {
                places.Add(Place(root, all, domain, environment, subscriptions));
            }
            catch (MeshException exception)
            {
                found.AddRange(exception.Diagnostics.Except(found));
            }
        }

        // The file of the new domain is not there, so nothing can be looked up in it.
        MeshException.ThrowIfErrors([.. found.Select(finding => finding.Location == domain.Location ? finding with { Location = null } : finding)]);
        return places.ToImmutable();
    }

    private static DomainPlace Place(
        string root, ImmutableArray<Domain> all, Domain domain, EnvironmentName environment, IReadOnlyDictionary<EnvironmentName, Guid> subscriptions)
    {
        var settings = MeshSettings.Load(new SettingsInput
        {
            RootDirectory = root,
            Stack = new StackName(LandingZoneName.Management, environment),
            Domains = [.. all.Select(other => other.Name)],
        });
        var plan = AddressPlan.Create(Mesh.Create(settings.Prefix, all), environment, settings.AddressSpace);
        var isOwn = subscriptions.TryGetValue(environment, out var subscription) || settings.Subscriptions.Domains.TryGetValue(domain.Name, out subscription);
        return new DomainPlace(environment, plan.Spoke(domain.Name).Block, isOwn ? subscription : settings.Subscriptions.Default, !isOwn);
    }
}
