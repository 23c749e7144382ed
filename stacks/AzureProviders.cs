using DataMesh.Stacks.Settings;
using Pulumi;
using Pulumi.AzureNative;

namespace DataMesh.Stacks;

/// <summary>
/// The explicit providers of a stack, one for each subscription it writes to: with the default provider, whoever runs the stack would decide where it goes.
/// </summary>
internal static class AzureProviders
{
    /// <summary>The provider for the stack's own landing zone.</summary>
    public const string LandingZone = "landing-zone";

    /// <summary>The provider, in a domain's stack, for the hub.</summary>
    public const string Hub = "hub";

    /// <summary>The name of the provider for a domain whose network this stack peers with.</summary>
    public static string Neighbour(DomainName domain) => $"neighbour-{domain}";

    /// <summary>Registers a provider.</summary>
    public static Provider Create(string name, Guid subscription, MeshSettings settings) =>
        new(name, new ProviderArgs { SubscriptionId = subscription.ToString("D"), TenantId = settings.TenantId.ToString("D") });
}
