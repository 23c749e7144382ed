using DataMesh.Catalog.Yaml;
using DataMesh.Model;

namespace DataMesh.Catalog.Standards;

/// <summary>The shape and the quality of a port's data in the words of the Open Data Contract Standard.</summary>
internal static class OdcsSchema
{
    public static YamlMap Of(PublishedPort port, PhysicalPlace place)
    {
        var contract = port.Contract;
        return new YamlMap
        {
            { "name", port.Port.Name.Value },
            { "logicalType", "object" },
            { "physicalName", place.Name },
            { "physicalType", place.Type },
            { "businessName", port.Product.Title },
            { "description", port.Port.Description ?? port.Product.Purpose },
            { "properties", Properties(contract.Columns, contract) },
            { "quality", contract.Quality.Where(rule => rule.Column is null).Select(Rule) },
        };
    }

    public static string Word(PortKind kind) => kind switch
    {
        PortKind.Table => "table",
        PortKind.Dataset => "dataset",
        PortKind.Stream => "stream",
        PortKind.Report => "report",
        PortKind.Api => "api",
        _ => throw new InvalidOperationException($"There is no kind of port {kind}."),
    };

    // Rules are about columns of the contract, never about fields of a column: fields come without a contract.
    private static IEnumerable<YamlMap> Properties(ImmutableArray<Column> columns, DataContract? contract)
    {
        var key = 0;
        foreach (var column in columns)
        {
            yield return new YamlMap
            {
                { "name", column.Name },
                { "logicalType", Word(column.Type) },
                { "description", column.Description },
                { "required", column.Required },
                { "primaryKey", column.PrimaryKey ? true : null },
                { "primaryKeyPosition", column.PrimaryKey ? ++key : null },
                { "classification", column.Classification is { } classification ? StandardText.Of(classification) : null },
                { "tags", column.PersonalData ? [StandardText.PersonalData] : ImmutableArray<string>.Empty },
                { "properties", column.Type == ColumnType.Object ? Properties(column.Fields, null) : [] },
                { "items", column.Type == ColumnType.Array ? Items(column) : null },
                { "quality", contract is null ? [] : contract.Quality.Where(rule => rule.Column == column.Name).Select(Rule) },
            };
        }
    }

    private static YamlMap Items(Column column) => column.ItemType is { } type
        ? new YamlMap { { "logicalType", Word(type) } }
        : new YamlMap { { "logicalType", Word(ColumnType.Object) }, { "properties", Properties(column.Fields, null) } };

    private static YamlMap Rule(QualityRule rule) => new()
    {
        { "name", rule.Name },
        { "type", "text" },
        { "description", rule.Description },
    };

    private static string Word(ColumnType type) => type switch
    {
        ColumnType.Text => "string",
        ColumnType.Integer => "integer",
        ColumnType.Number => "number",
        ColumnType.Boolean => "boolean",
        ColumnType.Date => "date",
        ColumnType.Timestamp => "timestamp",
        ColumnType.Time => "time",
        ColumnType.Object => "object",
        ColumnType.Array => "array",
        _ => throw new InvalidOperationException($"There is no type of column {type}."),
    };
}
