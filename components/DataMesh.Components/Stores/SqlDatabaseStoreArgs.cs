using DataMesh.Components.Scripts;
using DataMesh.Model.Environments;

namespace DataMesh.Components.Stores;

/// <summary>Inputs of <see cref="SqlDatabaseStore"/>.</summary>
public sealed class SqlDatabaseStoreArgs
{
    /// <summary>Where the database stands.</summary>
    public required LandingZoneSite Site { get; init; }

    /// <summary>The domain that owns it.</summary>
    public required DomainName Domain { get; init; }

    /// <summary>The database.</summary>
    public required SqlDatabase Database { get; init; }

    /// <summary>The resource group that holds it.</summary>
    public required Input<string> ResourceGroupName { get; init; }

    /// <summary>What runs the script that keeps the database's users; its identity is the server's administrator.</summary>
    public required DeploymentScriptHost Scripts { get; init; }

    /// <summary>Size, redundancy, retention, and whether deletion is refused.</summary>
    public required EnvironmentProfile Profile { get; init; }

    /// <summary>The tags of every resource.</summary>
    public required ImmutableDictionary<string, string> Tags { get; init; }
}
