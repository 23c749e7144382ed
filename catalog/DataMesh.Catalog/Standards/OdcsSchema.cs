using DataMesh.Catalog.Yaml;
using DataMesh.Model;
using DataMesh.Model.Contracts;

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

    // Rules are about columns of the contract, never about fields of a column: fields come without a contract.
    private static IEnumerable<YamlMap> Properties(ImmutableArray<Column> columns, DataContract? contract)
    {
        var key = 0;
        foreach (var column in columns)
        {
            yield return new YamlMap
            {
                { "name", column.Name },
                { "logicalType", column.Type.Text() },
                { "description", column.Description },
                { "required", column.Required },
                { "primaryKey", column.PrimaryKey ? true : null },
                { "primaryKeyPosition", column.PrimaryKey ? ++key : null },
                { "classification", column.Classification is { } classification ? classification.Text() : null },
                { "tags", column.PersonalData ? [StandardText.PersonalData] : ImmutableArray<string>.Empty },
                { "properties", column.Type == ColumnType.Object ? Properties(column.Fields, null) : [] },
                { "items", column.Type == ColumnType.Array ? Items(column) : null },
                { "quality", contract is null ? [] : contract.Quality.Where(rule => rule.Column == column.Name).Select(Rule) },
            };
        }
    }

    private static YamlMap Items(Column column) => column.ItemType is { } type
        ? new YamlMap { { "logicalType", type.Text() } }
        : new YamlMap { { "logicalType", ColumnType.Object.Text() }, { "properties", Properties(column.Fields, null) } };

    private static YamlMap Rule(QualityRule rule) => new()
    {
        { "name", rule.Name },
        { "type", "text" },
        { "description", rule.Description },
    };
}
