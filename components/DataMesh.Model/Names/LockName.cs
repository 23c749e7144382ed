namespace DataMesh.Model.Names;

/// <summary>The name of lock: 1 to 90 characters.</summary>
public sealed record LockName : AzureName
{
    private LockName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "a lock",
        "Azure refuses it (Azure resource name rules).",
        NameCondition.Length(1, 90),
        NameCondition.ResourceGroupCharacters,
        NameCondition.DoesNotEndWithStop);

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static LockName Parse(string text) => new(text);
}
