namespace DataMesh.Model.Names;

/// <summary>The name of a Kubernetes cluster: 1 to 54 characters, since it also starts the name of its API server.</summary>
public sealed record KubernetesClusterName : AzureName
{
    private KubernetesClusterName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "a Kubernetes cluster",
        "Azure refuses it (Azure resource name rules).",
        NameCondition.Length(1, 54),
        NameCondition.LettersDigitsHyphens,
        NameCondition.StartsWithLetterOrDigit,
        NameCondition.EndsWithLetterOrDigit);

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static KubernetesClusterName Parse(string text) => new(text);
}
