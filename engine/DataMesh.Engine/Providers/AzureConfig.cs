namespace DataMesh.Engine.Providers;

/// <summary>The configuration of an azure-native provider.</summary>
public static class AzureConfig
{
    /// <summary>The package.</summary>
    public const string Package = "azure-native";

    /// <summary>The subscription where none is configured; it exists only in the simulated Azure.</summary>
    public const string SimulatedSubscription = "00000000-0000-4000-8000-000000000001";

    /// <summary>The directory where none is configured; it exists only in the simulated Azure.</summary>
    public const string SimulatedTenant = "00000000-0000-4000-8000-00000000000a";

    private static readonly ImmutableArray<string> Inherited = ["subscriptionId", "tenantId", "location"];

    /// <summary>The subscription that the provider works in.</summary>
    public static string Subscription(PropertyMap config) => Text(config, "subscriptionId") ?? SimulatedSubscription;

    /// <summary>The directory that the subscription trusts.</summary>
    public static string Tenant(PropertyMap config) => Text(config, "tenantId") ?? SimulatedTenant;

    /// <summary>An explicit provider's inputs; what they leave open is taken from the stack's settings.</summary>
    public static PropertyMap Complete(PropertyMap inputs, PropertyMap settings)
    {
        foreach (var name in Inherited)
        {
            if (!inputs.ContainsKey(name) && settings.Find(name) is { } setting)
                inputs = inputs.With(name, setting);
        }

        return inputs;
    }

    /// <summary>Whether the provider works elsewhere than before.</summary>
    public static bool Moves(PropertyMap before, PropertyMap after) =>
        !Same(Subscription(before), Subscription(after)) || !Same(Tenant(before), Tenant(after));

    private static string? Text(PropertyMap config, string key) => config.Find(key)?.AsString() is { Length: > 0 } text ? text : null;

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
