namespace Pulumi.Hosting;

/// <summary>An engine's answer to a registration or a read.</summary>
/// <param name="Urn">The URN.</param>
/// <param name="Id">The id; null where it is not known, or where there is none.</param>
/// <param name="Outputs">The outputs.</param>
/// <param name="MissingIsUnknown">Whether outputs that are missing may still come.</param>
/// <param name="Dependencies">The URNs on which outputs depend beyond the resource itself.</param>
internal readonly record struct Registered(
    string Urn, string? Id, PropertyMap Outputs, bool MissingIsUnknown, ImmutableDictionary<string, ImmutableArray<string>> Dependencies);
