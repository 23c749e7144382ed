using DataMesh.Model.Environments;

namespace DataMesh.Model.Networking;

/// <summary>The rules of the address plan, one method each.</summary>
internal static class AddressChecks
{
    public static void Space(EnvironmentName environment, AddressSpace space, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (!PrivateRanges.Contain(space.Block))
            diagnostics.Add(AddressDiagnostics.NotPrivate(space.Block, space.Location));
        if (space.AdoptedHub is null)
            Hub(space, diagnostics);
        if (space.SpokePrefixLength > SubnetLayout.SmallestSpoke)
            diagnostics.Add(AddressDiagnostics.TooSmall("a domain", space.SpokePrefixLength, SubnetLayout.SmallestSpoke, space.Location));
        if (space.Block.Count(space.SpokePrefixLength) < 2)
            diagnostics.Add(AddressDiagnostics.SpaceTooSmall(space.Block, space.SpokePrefixLength, space.Location));
        foreach (var (otherEnvironment, otherBlock, otherLocation) in space.Others)
        {
            if (space.Block.Overlaps(otherBlock))
                diagnostics.Add(AddressDiagnostics.EnvironmentsOverlap(environment, space, otherEnvironment, otherBlock, otherLocation));
        }
    }

    private static void Hub(AddressSpace space, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var smallest = space.HubServices.IsEmpty ? SubnetLayout.SmallestHub : SubnetLayout.SmallestHubWithServices;
        if (space.HubPrefixLength > smallest)
            diagnostics.Add(AddressDiagnostics.TooSmall("the hub", space.HubPrefixLength, smallest, space.Location));
        if (space.HubPrefixLength < space.SpokePrefixLength)
            diagnostics.Add(AddressDiagnostics.HubLargerThanSpoke(space.HubPrefixLength, space.SpokePrefixLength, space.Location));
    }

    public static CidrBlock? Place(Domain domain, SpokeOverride? given, AddressSpace space, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (given is null)
        {
            if (domain.Index < space.Block.Count(space.SpokePrefixLength))
                return space.Block.Part(space.SpokePrefixLength, domain.Index);
            diagnostics.Add(AddressDiagnostics.IndexDoesNotFit(domain, space));
            return null;
        }

        if (!space.Block.Contains(given.Block))
            diagnostics.Add(AddressDiagnostics.OutsideSpace(given, space.Block));
        if (given.Block.PrefixLength > SubnetLayout.SmallestSpoke)
            diagnostics.Add(AddressDiagnostics.TooSmall($"domain '{given.Domain}'", given.Block.PrefixLength, SubnetLayout.SmallestSpoke, given.Location));
        return given.Block;
    }

    public static void UnknownDomains(Mesh mesh, AddressSpace space, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        foreach (var given in space.Spokes)
        {
            if (mesh.FindDomain(given.Domain) is null)
                diagnostics.Add(AddressDiagnostics.UnknownDomain(given, mesh));
        }
    }

    public static void Overlaps(IReadOnlyList<PlacedBlock> blocks, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        // Sorted by first address, it is enough to compare with the block that reaches furthest so far:
        // every block that overlaps any earlier one overlaps that one.
        PlacedBlock? widest = null;
        foreach (var placed in blocks.OrderBy(placed => placed.Block).ThenBy(placed => placed.LandingZone))
        {
            if (widest is not null && widest.Block.Overlaps(placed.Block))
                diagnostics.Add(AddressDiagnostics.BlocksOverlap(widest, placed));
            if (widest is null || placed.Block.Last > widest.Block.Last)
                widest = placed;
        }
    }
}
