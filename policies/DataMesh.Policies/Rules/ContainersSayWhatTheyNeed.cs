namespace DataMesh.Policies.Rules;

/// <summary>Containers say what they need, and have bounds.</summary>
public sealed class ContainersSayWhatTheyNeed : ResourcePolicy
{
    private static readonly ImmutableArray<string> Amounts = ["requests.cpu", "requests.memory", "limits.cpu", "limits.memory"];

    /// <inheritdoc/>
    public override string Id => "mesh-aks-05";

    /// <inheritdoc/>
    public override string Title => "Containers say what they need, and have bounds";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.High;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = PodReadings.Types;

    /// <inheritdoc/>
    public override string Why => "A container without bounds takes the machine from those of other domains; one without requests is not scaled, and is the first to go.";

    /// <inheritdoc/>
    public override string Fix => "Set Resources.Requests and Resources.Limits, each with cpu and memory.";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings) => PodReadings.EachContainer(resource, findings, static (container, findings) =>
    {
        foreach (var path in Amounts)
        {
            var amount = container.At($"resources.{path}");
            if (amount.IsUnknown)
                findings.Unknown(amount);
            else if (amount.IsMissing)
                findings.Violation("This container does not say how much.", amount.Path);
        }
    });
}
