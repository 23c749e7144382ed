using DataMesh.Components.Scripts;

namespace DataMesh.Components.Access;

/// <summary>Inputs of <see cref="DatabaseAccess"/>.</summary>
public sealed class DatabaseAccessArgs
{
    /// <summary>Where the script stands.</summary>
    public required LandingZoneSite Site { get; init; }

    /// <summary>What the script runs on and as.</summary>
    public required DeploymentScriptHost Host { get; init; }

    /// <summary>The kind of database.</summary>
    public required DatabaseDialect Dialect { get; init; }

    /// <summary>The fully qualified name of the server.</summary>
    public required Input<string> ServerName { get; init; }

    /// <summary>The database's name in Azure; the script's name follows from it.</summary>
    public required AzureName DatabaseName { get; init; }

    /// <summary>What must be there before the database can be reached: itself, and its private endpoint with its record.</summary>
    public required ImmutableArray<Resource> Database { get; init; }

    /// <summary>All accesses that the database's users shall have: who is not in the list loses what the mesh gave.</summary>
    public required ImmutableArray<StoreAccess> Accesses { get; init; }

    /// <summary>The tags of the script.</summary>
    public required ImmutableDictionary<string, string> Tags { get; init; }
}
