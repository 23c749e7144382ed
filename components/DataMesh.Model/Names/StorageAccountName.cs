namespace DataMesh.Model.Names;

/// <summary>The name of storage account: 3 to 24 characters, unique in all of Azure.</summary>
public sealed record StorageAccountName : AzureName
{
    private StorageAccountName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "a storage account",
        "Azure refuses it (Azure resource name rules).",
        NameCondition.Length(3, 24),
        NameCondition.LowerCaseLettersAndDigits);

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static StorageAccountName Parse(string text) => new(text);
}
