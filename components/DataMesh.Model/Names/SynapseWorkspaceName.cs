namespace DataMesh.Model.Names;

/// <summary>The name of a Synapse workspace: 1 to 50 characters, unique in all of Azure.</summary>
public sealed record SynapseWorkspaceName : AzureName
{
    private SynapseWorkspaceName(string value) : base(value, Rule)
    {
    }

    /// <summary>What Azure asks of such a name.</summary>
    public static NameRule Rule { get; } = new(
        "a Synapse workspace",
        "Azure refuses it (Azure resource name rules); -ondemand is the end of the name of a workspace's serverless pool.",
        NameCondition.Length(1, 50),
        NameCondition.LowerCaseKebab,
        NameCondition.StartsWithLetterOrDigit,
        NameCondition.EndsWithLetterOrDigit,
        NameCondition.NoOnDemand);

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">Azure would refuse the text (DM0101).</exception>
    public static SynapseWorkspaceName Parse(string text) => new(text);
}
