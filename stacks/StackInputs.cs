using DataMesh.Model.Access;
using DataMesh.Model.Networking;
using DataMesh.Stacks.Register;
using DataMesh.Stacks.Settings;

namespace DataMesh.Stacks;

/// <summary>
/// All that a stack is made from: the mesh, its settings, and the grants in force on the day that counts.
/// Loaded and checked before the first resource is registered.
/// </summary>
public sealed record StackInputs
{
    /// <summary>The mesh.</summary>
    public required Mesh Mesh { get; init; }

    /// <summary>The settings of the stack.</summary>
    public required MeshSettings Settings { get; init; }

    /// <summary>The addresses of the environment.</summary>
    public required AddressPlan Addresses { get; init; }

    /// <summary>What comes of the register of access.</summary>
    public required AccessEvaluation Access { get; init; }

    /// <summary>The register of access.</summary>
    public required ImmutableArray<AccessRequest> Requests { get; init; }

    /// <summary>The day that counts.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The domain whose stack it is; null for the hub's.</summary>
    public Domain? Domain => Settings.Stack.LandingZone.Domain is { } name ? Mesh.FindDomain(name) : null;

    /// <summary>The names of the mesh in the stack's environment.</summary>
    public AzureNames Names => new(Mesh.Prefix, Settings.Environment);

    /// <summary>Loads what a stack is made from.</summary>
    /// <param name="stack">The name of the stack.</param>
    /// <param name="rootDirectory">The project's root: the directory with Pulumi.yaml.</param>
    /// <param name="pulumiConfig">The stack's Pulumi config: a key without namespace to its text, null where it is not set.</param>
    /// <param name="clock">Says which day it is, where the settings do not.</param>
    /// <exception cref="MeshException">There is no such stack, or a profile, definition, setting or request is refused;
    /// carries every finding of the first step that fails.</exception>
    public static StackInputs Load(string stack, string rootDirectory, Func<string, string?> pulumiConfig, TimeProvider clock)
    {
        var domains = CompanyMesh.DomainNames();
        var name = StackName.Parse(stack, domains);
        var settings = MeshSettings.Load(new SettingsInput { RootDirectory = rootDirectory, Stack = name, Domains = domains, PulumiConfig = pulumiConfig });
        MeshException.ThrowIfErrors(EnvironmentProfile.Check(settings.Profile));
        var mesh = CompanyMesh.Create(settings.Prefix);
        var requests = AccessFiles.Load(rootDirectory);
        var asOf = settings.DayThatCounts(clock);
        var access = AccessRegister.Evaluate(mesh, requests, asOf, name.Environment, ManagementStack.Owner);
        MeshException.ThrowIfErrors([.. access.Diagnostics, .. ClusterDemand.Check(mesh, settings.Hub, name.Environment, requests, access.Grants)]);
        return new StackInputs
        {
            Mesh = mesh,
            Settings = settings,
            Addresses = AddressPlan.Create(mesh, name.Environment, settings.AddressSpace),
            Access = access,
            Requests = requests,
            AsOf = asOf,
        };
    }
}
