namespace DataMesh.Model.Contracts;

/// <summary>What an output port promised its readers when the hub published it.</summary>
public sealed record PublishedPortContract
{
    /// <summary>The name of the port.</summary>
    public required string Name { get; init; }

    /// <summary>The semantic version of its contract: its own, or the product's.</summary>
    public required string Version { get; init; }

    /// <summary>How it is read.</summary>
    public required PortKind Kind { get; init; }

    /// <summary>What it leads to; see <see cref="SourceText"/>.</summary>
    public required string Source { get; init; }

    /// <summary>The format of what is read; null where it is not said.</summary>
    public string? Format { get; init; }

    /// <summary>How far the port's life had come: its own or the product's, whichever ends first.</summary>
    public required ProductLifecycle Lifecycle { get; init; }

    /// <summary>The columns, in their order; what they mean in words is not part of it.</summary>
    public required ImmutableArray<Column> Columns { get; init; }

    /// <summary>The names of the promises about quality, in their order.</summary>
    public required ImmutableArray<string> Quality { get; init; }

    /// <summary>What was promised about the service.</summary>
    public required ServiceLevels ServiceLevels { get; init; }

    /// <summary>What a port promises now.</summary>
    public static PublishedPortContract Of(PublishedPort port) => new()
    {
        Name = port.Port.Name.Value,
        Version = port.Version,
        Kind = port.Port.Kind,
        Source = SourceText.Of(port.Port.Source),
        Format = port.Port.Format,
        Lifecycle = port.Lifecycle,
        Columns = port.Contract.Columns.IsDefault ? [] : [.. port.Contract.Columns.Select(WithoutWords)],
        Quality = [.. port.Contract.Quality.Select(rule => rule.Name)],
        ServiceLevels = port.Contract.ServiceLevels,
    };

    private static Column WithoutWords(Column column) =>
        column with { Description = "", Fields = column.Fields.IsDefault ? [] : [.. column.Fields.Select(WithoutWords)] };
}
