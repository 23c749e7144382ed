using FsCheck;
using FsCheck.Fluent;

namespace DataMesh.Model.Tests;

/// <summary>Generators of legal names: half of them as long as they may be, since that is where names break.</summary>
internal static class Generators
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";
    private const string LettersAndDigits = Letters + "0123456789";

    public static Gen<MeshPrefix> Prefix { get; } =
        from length in Lengths(2, 10)
        from first in Gen.Elements(Letters.ToCharArray())
        from rest in Gen.ArrayOf(Gen.Elements(LettersAndDigits.ToCharArray()), length - 1)
        select MeshPrefix.Parse(first + new string(rest));

    public static Gen<DomainName> Domain { get; } = Kebab(2, 20).Where(text => text != "management" && !text.StartsWith("management-"))
        .Select(text => DomainName.Parse(text));

    public static Gen<StoreName> Store { get; } = Kebab(2, 15).Select(text => StoreName.Parse(text));

    public static Gen<ProductName> Product { get; } = Kebab(2, 30).Select(text => ProductName.Parse(text));

    public static Gen<WorkloadName> Workload { get; } = Kebab(2, 30).Select(text => WorkloadName.Parse(text));

    public static Gen<PortName> Port { get; } = Kebab(2, 30).Select(text => PortName.Parse(text));

    public static Gen<EnvironmentName> Environment { get; } = Gen.Elements(EnvironmentName.All.ToArray());

    public static Gen<AzureNames> Names { get; } =
        from prefix in Prefix
        from environment in Environment
        select new AzureNames(prefix, environment);

    public static Gen<LandingZoneName> LandingZone { get; } =
        Gen.Frequency((1, Gen.Constant(LandingZoneName.Management)), (4, Domain.Select(LandingZoneName.Of)));

    private static Gen<int> Lengths(int minimum, int maximum) =>
        Gen.Frequency((3, Gen.Constant(maximum)), (1, Gen.Constant(minimum)), (2, Gen.Choose(minimum, maximum)));

    private static Gen<string> Kebab(int minimum, int maximum) =>
        from length in Lengths(minimum, maximum)
        from first in Gen.Elements(Letters.ToCharArray())
        from rest in Gen.ArrayOf(Gen.Frequency((5, Gen.Elements(LettersAndDigits.ToCharArray())), (1, Gen.Constant('-'))), length - 1)
        select Tidy(first + new string(rest));

    // A hyphen that may not stand where it fell becomes a letter, so that the length stays.
    private static string Tidy(string text)
    {
        var characters = text.ToCharArray();
        for (var i = 1; i < characters.Length; i++)
        {
            if (characters[i] == '-' && (characters[i - 1] == '-' || i == characters.Length - 1))
                characters[i] = 'x';
        }

        return new string(characters);
    }
}
