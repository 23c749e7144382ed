namespace DataMesh.Model;

/// <summary>The part of a product's folder: access to the one gives none to the other.</summary>
public enum Sensitivity
{
    /// <summary>What every approved reader may see.</summary>
    General,

    /// <summary>What needs a reason of its own, such as personal data.</summary>
    Sensitive,
}
