namespace DataMesh.Model;

/// <summary>What the values of a column are (the logical types of the Open Data Contract Standard).</summary>
public enum ColumnType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with decimals.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A moment, in UTC.</summary>
    Timestamp,
}
