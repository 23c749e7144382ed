namespace DataMesh.Model.Environments;

/// <summary>
/// What environments differ in for people. Everywhere owners and stewards see what their domain has; only where nobody works with the data can they reach into
/// it themselves. In prod pipelines and products do.
/// </summary>
public sealed record PeopleProfile
{
    private PeopleProfile()
    {
    }

    /// <summary>Whether the domain's owners keep the secrets of its vault by hand.</summary>
    public required bool OwnersKeepSecrets { get; init; }

    /// <summary>Whether the domain's stewards read its own stores, but for those with restricted data.</summary>
    public required bool StewardsReadStores { get; init; }

    internal static PeopleProfile For(EnvironmentName environment) => environment switch
    {
        _ when environment == EnvironmentName.Prod => new() { OwnersKeepSecrets = false, StewardsReadStores = false },
        _ when environment == EnvironmentName.Test => new() { OwnersKeepSecrets = false, StewardsReadStores = true },
        _ => new() { OwnersKeepSecrets = true, StewardsReadStores = true },
    };
}
