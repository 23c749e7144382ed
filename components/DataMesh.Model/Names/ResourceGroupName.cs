namespace DataMesh.Model.Names;

/// <summary>The name of resource group: 1 to 90 characters.</summary>
public sealed record ResourceGroupName : AzureName
{
    private ResourceGroupName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "a resource group",
        "Azure refuses it (Azure resource name rules).",
        NameCondition.Length(1, 90),
        NameCondition.ResourceGroupCharacters,
        NameCondition.DoesNotEndWithStop);

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static ResourceGroupName Parse(string text) => new(text);
}
