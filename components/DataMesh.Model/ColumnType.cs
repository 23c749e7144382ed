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

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>Several values under one name: the column's fields.</summary>
    Object,

    /// <summary>Any number of values: of the column's item type, or objects with the column's fields.</summary>
    Array,
}
