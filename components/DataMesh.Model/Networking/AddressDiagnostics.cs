using DataMesh.Model.Environments;

namespace DataMesh.Model.Networking;

/// <summary>The diagnostics about addresses: DM0201 to DM0210.</summary>
internal static class AddressDiagnostics
{
    public static Diagnostic NoBlock(string text, SourceLocation? location) => Diagnostic.Error(
        "DM0201",
        $"'{text}' is no block of addresses: a block is written as a.b.c.d/n, with n from 0 to 32 and no address bit set beyond "
            + "the first n. Write, for example, 10.10.0.0/16.",
        location);

    public static Diagnostic NotPrivate(CidrBlock block, SourceLocation? location) => Diagnostic.Error(
        "DM0202",
        $"The address space {block} is not private: a virtual network on public addresses cannot reach their true owners. Use a "
            + "block of 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or 100.64.0.0/10.",
        location);

    public static Diagnostic TooSmall(string who, int prefixLength, int smallest, SourceLocation? location) => Diagnostic.Error(
        "DM0203",
        $"A /{prefixLength} is too small for {who}: its subnets would have fewer addresses than they need, since Azure keeps five "
            + $"of each. Use /{smallest} or larger (a smaller number).",
        location);

    public static Diagnostic HubLargerThanSpoke(int hub, int spoke, SourceLocation? location) => Diagnostic.Error(
        "DM0204",
        $"The hub's /{hub} is larger than a domain's /{spoke}: the hub takes the start of block 0, so it must fit into one block. "
            + $"Make the hub's prefix length at least {spoke}.",
        location);

    public static Diagnostic SpaceTooSmall(CidrBlock space, int spoke, SourceLocation? location) => Diagnostic.Error(
        "DM0205",
        $"The address space {space} has no room for the hub and one domain of /{spoke}: each takes a block of its own. Use a "
            + "larger address space or a larger network.spokePrefixLength.",
        location);

    public static Diagnostic EnvironmentsOverlap(
        EnvironmentName environment, AddressSpace space, EnvironmentName other, CidrBlock otherBlock, SourceLocation? otherLocation) => Diagnostic.Error(
        "DM0206",
        $"The address space {space.Block} of {environment} overlaps {otherBlock} of {other}{At(otherLocation)}: the hubs of two "
            + "environments may be peered, and Azure refuses to peer networks that overlap. Give one of them another space.",
        space.Location);

    public static Diagnostic IndexDoesNotFit(Domain domain, AddressSpace space) => Diagnostic.Error(
        "DM0207",
        $"Domain '{domain.Name}' has index {domain.Index}, but the address space {space.Block}{At(space.Location)} has blocks of "
            + $"/{space.SpokePrefixLength} for the indexes 1 to {space.Block.Count(space.SpokePrefixLength) - 1} only. Use a free index "
            + $"in that range, a larger address space, or network.spokes.{domain.Name}.",
        domain.Location);

    public static Diagnostic OutsideSpace(SpokeOverride given, CidrBlock space) => Diagnostic.Error(
        "DM0208",
        $"The block {given.Block} of domain '{given.Domain}' is not inside the environment's address space {space}: only what is "
            + $"inside is kept apart from the other environments. Use a block of {space}.",
        given.Location);

    public static Diagnostic BlocksOverlap(PlacedBlock first, PlacedBlock second)
    {
        // What was written by hand is what was got wrong; where neither was, or both were, it is the later block.
        var (named, other) = first.IsGiven && !second.IsGiven ? (first, second) : (second, first);
        return Diagnostic.Error(
            "DM0209",
            $"The addresses {named.Block} of '{named.LandingZone}' overlap {other.Block} of "
                + $"'{other.LandingZone}'{At(other.Location)}: Azure refuses to peer networks that overlap. Give one of them another block, "
                + "by its index or by network.spokes.",
            named.Location);
    }

    public static Diagnostic UnknownDomain(SpokeOverride given, Mesh mesh) => Diagnostic.Error(
        "DM0210",
        $"network.spokes names the domain '{given.Domain}', which the mesh does not "
            + $"have.{Suggestion.For(given.Domain.Value, mesh.Domains.Select(domain => domain.Name.Value))} Use a domain of the mesh, "
            + "or remove the line.",
        given.Location);

    private static string At(SourceLocation? location) => location is null ? "" : $" ({location})";
}
