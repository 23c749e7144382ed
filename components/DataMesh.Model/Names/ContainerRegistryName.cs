namespace DataMesh.Model.Names;

/// <summary>The name of a container registry: 5 to 50 characters, unique in all of Azure; lower-case, since the registry's address is.</summary>
public sealed record ContainerRegistryName : AzureName
{
    private ContainerRegistryName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "a container registry",
        "Azure refuses it (Azure resource name rules).",
        NameCondition.Length(5, 50),
        NameCondition.LowerCaseLettersAndDigits);

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static ContainerRegistryName Parse(string text) => new(text);
}
