using DataMesh.Model.Environments;

namespace DataMesh.Model.Names;

/// <summary>
/// The Azure names of one mesh in one environment. Pure: the same arguments give the same name. Abbreviations follow the Cloud Adoption Framework; names that
/// must be unique in all of Azure end in a suffix derived from what they name. The bounds of <see cref="MeshPrefix"/>, <see cref="DomainName"/>,
/// <see cref="StoreName"/> and <see cref="ProductName"/> are chosen so that every name fits.
/// </summary>
/// <remarks>This file has what all names are made of, and resource groups; the others have the names of one concern each.</remarks>
/// <param name="prefix">The mesh's prefix.</param>
/// <param name="environment">The environment.</param>
public sealed partial class AzureNames(MeshPrefix prefix, EnvironmentName environment)
{
    private const int SuffixLength = 6;

    // Storage accounts and key vaults have 24 characters: as much of each part as fits, and a suffix that tells all of it.
    private const int ShortName = 24;

    /// <summary>The mesh's prefix.</summary>
    public MeshPrefix Prefix { get; } = prefix;

    /// <summary>The environment.</summary>
    public EnvironmentName Environment { get; } = environment;

    /// <summary>The resource group of one concern in a landing zone.</summary>
    public ResourceGroupName ResourceGroup(LandingZoneName landingZone, Concern concern) =>
        ResourceGroupName.Parse($"rg-{Base(landingZone)}-{concern.Text()}");

    /// <summary>The resource group of a data product, in its domain's landing zone.</summary>
    public ResourceGroupName ProductResourceGroup(DomainName domain, ProductName product) =>
        ResourceGroupName.Parse($"rg-{Base(domain)}-product-{product}");

    /// <summary>The lock on the resource group of a concern.</summary>
    public LockName Lock(LandingZoneName landingZone, Concern concern) => LockName.Parse($"lock-{Base(landingZone)}-{concern.Text()}");

    private string Base(LandingZoneName landingZone) => $"{Prefix}-{Environment}-{landingZone}";

    private string Suffix(string kind, params ReadOnlySpan<string> parts) =>
        DeterministicText.Suffix(SuffixLength, [Prefix.Value, Environment.Value, kind, .. parts]);

    private StorageAccountName StorageAccount(LandingZoneName landingZone, string kind, string name)
    {
        var parts = Shorten(ShortName - SuffixLength - "st".Length, Prefix.Value, Environment.Value, Joined(landingZone.Value), Joined(name));
        return StorageAccountName.Parse($"st{string.Concat(parts)}{Suffix(kind, landingZone.Value, name)}");
    }

    private static string Joined(string kebab) => kebab.Replace("-", "", StringComparison.Ordinal);

    // Takes from the longest part until all fit together, so that a reader still recognizes each.
    private static string[] Shorten(int room, params string[] parts)
    {
        for (var excess = parts.Sum(part => part.Length) - room; excess > 0; excess--)
        {
            var longest = Array.FindIndex(parts, part => part.Length == parts.Max(other => other.Length));
            parts[longest] = parts[longest][..^1];
        }

        return [.. parts.Select(part => part.TrimEnd('-'))];
    }
}
