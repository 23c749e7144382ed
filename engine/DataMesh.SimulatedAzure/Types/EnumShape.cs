using System.Collections.Immutable;

namespace DataMesh.SimulatedAzure.Types;

/// <summary>
/// A text out of a list. The schema calls some lists open, so that a program may use a value that is newer than the SDK; Azure itself
/// refuses what its API version does not know, so both kinds are checked. Azure's services read such values without regard to case.
/// </summary>
/// <param name="values">The list.</param>
/// <param name="combines">Whether several of them, separated by commas, are one value.</param>
internal sealed class EnumShape(ImmutableArray<string> values, bool combines = false) : Shape
{
    private readonly HashSet<string> _known = new(values, StringComparer.OrdinalIgnoreCase);

    public ImmutableArray<string> Values { get; } = values;

    public override string Label => "string";

    public bool Accepts(string value) =>
        _known.Contains(value) || (combines && value.Split(',', StringSplitOptions.TrimEntries).All(_known.Contains));
}
