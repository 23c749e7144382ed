namespace DataMesh.Model.Names;

/// <summary>The name of deployment script: 1 to 90 characters.</summary>
public sealed record DeploymentScriptName : AzureName
{
    private DeploymentScriptName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "a deployment script",
        "Azure refuses it (Azure resource name rules).",
        NameCondition.Length(1, 90),
        NameCondition.ResourceGroupCharacters,
        NameCondition.DoesNotEndWithStop);

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static DeploymentScriptName Parse(string text) => new(text);
}
