namespace DataMesh.Model.Names;

/// <summary>
/// The name of an object in a cluster: 1 to 63 characters, as RFC 1035 has it for labels. Every kind that the mesh makes takes such a name, services included,
/// which are the strictest.
/// </summary>
public sealed record KubernetesName : AzureName
{
    private KubernetesName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Kubernetes asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "an object in a cluster",
        "Kubernetes refuses it (object names and IDs).",
        NameCondition.Length(1, 63),
        NameCondition.LowerCaseKebab,
        NameCondition.StartsWithLetter,
        NameCondition.EndsWithLetterOrDigit);

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Kubernetes would refuse the text (DM0101).</exception>
    public static KubernetesName Parse(string text) => new(text);
}
