using DataMesh.Model.Hub;
using DataMesh.Model.Networking;

namespace DataMesh.Stacks.Settings;

/// <summary>
/// The settings of one stack, complete and checked. Layers, each of which may override the one before: stacks/mesh.yaml, stacks/mesh.&lt;environment&gt;.yaml,
/// the config of stacks/Pulumi.&lt;stack&gt;.yaml, values that the engine gives as Pulumi config, environment variables DATAMESH_* (two
/// underscores for a level).
/// </summary>
public sealed record MeshSettings
{
    /// <summary>The stack.</summary>
    public required StackName Stack { get; init; }

    /// <summary>The start of every Azure name (key prefix).</summary>
    public required MeshPrefix Prefix { get; init; }

    /// <summary>The Azure region of all resources, such as westeurope (key location).</summary>
    public required string Location { get; init; }

    /// <summary>The Entra tenant (key tenantId).</summary>
    public required Guid TenantId { get; init; }

    /// <summary>The subscriptions (keys subscriptions.management, .default, .&lt;domain&gt;).</summary>
    public required SubscriptionSettings Subscriptions { get; init; }

    /// <summary>The addresses (keys network.addressSpace, .hubPrefixLength, .spokePrefixLength, .spokes.&lt;domain&gt;).</summary>
    public required AddressSpace AddressSpace { get; init; }

    /// <summary>What the hub consists of (keys hub.*); where a key is missing, the profile decides.</summary>
    public required HubDesign Hub { get; init; }

    /// <summary>
    /// The budgets (keys budgets.start, budgets.monthly.default, .management, .&lt;domain&gt;, budgets.products.default, .&lt;domain&gt;; the defaults are the
    /// profile's).
    /// </summary>
    public required BudgetSettings Budgets { get; init; }

    /// <summary>Who gets alerts and budget warnings (key alerts.emails): at least one.</summary>
    public required ImmutableArray<string> AlertEmails { get; init; }

    /// <summary>Who is told about costs (key alerts.costs); <see cref="AlertEmails"/> where it is missing.</summary>
    public required ImmutableArray<string> CostEmails { get; init; }

    /// <summary>Who is told about security (key alerts.security); <see cref="AlertEmails"/> where it is missing.</summary>
    public required ImmutableArray<string> SecurityEmails { get; init; }

    /// <summary>Whether the landing zone's key vault was deleted and is to be recovered (key recoverKeyVault; false where not given). For one run.</summary>
    public bool RecoverKeyVault { get; init; }

    /// <summary>The day that counts for access (key asOf); null where it was not given.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The environment.</summary>
    public EnvironmentName Environment => Stack.Environment;

    /// <summary>What the environment differs in from the others.</summary>
    public EnvironmentProfile Profile => EnvironmentProfile.For(Environment);

    /// <summary>Loads and checks the settings of a stack.</summary>
    /// <exception cref="MeshException">A file is missing or cannot be read, a key is unknown, doubled or missing, a value is wrong (DM03xx);
    /// carries every finding.</exception>
    public static MeshSettings Load(SettingsInput input)
    {
        var layers = SettingsLayers.Read(input);
        var reader = new SettingsReader(layers, input);
        return reader.Read();
    }

    /// <summary>The day that counts: the one given, else today in UTC by the clock, which the mesh reads nowhere else.</summary>
    public DateOnly DayThatCounts(TimeProvider clock) => AsOf ?? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
