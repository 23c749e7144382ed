namespace DataMesh.Model.Environments;

/// <summary>What an environment's profile must hold whatever else is changed in it.</summary>
/// <param name="Setting">The property, from the profile on: Sql.ZoneRedundant.</param>
/// <param name="Read">Its value.</param>
/// <param name="Holds">Whether the value keeps the invariant.</param>
/// <param name="Needed">What it must be, in words.</param>
/// <param name="Why">What would be lost otherwise.</param>
internal sealed record ProfileInvariant(
    string Setting, Func<EnvironmentProfile, object> Read, Func<EnvironmentProfile, bool> Holds, string Needed, string Why);
