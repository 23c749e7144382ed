namespace DataMesh.Model.Contracts;

/// <summary>Which number of a semantic version changes ask to be raised.</summary>
internal enum VersionStep
{
    /// <summary>None.</summary>
    None,

    /// <summary>The second, or the first.</summary>
    Minor,

    /// <summary>The first.</summary>
    Major,
}
