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

    /// <summary>The provider for a hub network that the company has already, in a subscription of its own.</summary>
    public const string HubNetwork = "hub-network";

    /// <summary>The provider for private DNS zones that the company has already, in a subscription of their own.</summary>
    public const string HubDns = "hub-dns";

    /// <summary>The name of the provider for a domain whose network this stack peers with.</summary>
    public static string Neighbour(DomainName domain) => $"neighbour-{domain}";

    /// <summary>The provider for a subscription: one that there is already, where it is for the same, else a new one.</summary>
    public static Provider For(Guid subscription, string name, MeshSettings settings, params ReadOnlySpan<(Guid Subscription, Provider Provider)> existing)
    {
        foreach (var (known, provider) in existing)
        {
            if (known == subscription)
                return provider;
        }

        return Create(name, subscription, settings);
    }

    /// <summary>Registers a provider.</summary>
    public static Provider Create(string name, Guid subscription, MeshSettings settings) =>
        new(name, new ProviderArgs { SubscriptionId = subscription.ToString("D"), TenantId = settings.TenantId.ToString("D") });
}
