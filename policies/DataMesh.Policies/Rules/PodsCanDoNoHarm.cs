namespace DataMesh.Policies.Rules;

/// <summary>Pods run as a plain user, without rights on the machine.</summary>
public sealed class PodsCanDoNoHarm : ResourcePolicy
{
    private static readonly ImmutableArray<string> OfTheMachine = ["hostNetwork", "hostPID", "hostIPC"];

    /// <inheritdoc/>
    public override string Id => "mesh-aks-02";

    /// <inheritdoc/>
    public override string Title => "Pods run as a plain user, without rights on the machine";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = PodReadings.Types;

    /// <inheritdoc/>
    public override string Why => "Domains share the cluster's machines: who gets out of a container becomes every workload on its machine, with all that these may read.";

    /// <inheritdoc/>
    public override string Fix =>
        "Set RunAsNonRoot = true, AllowPrivilegeEscalation = false, Capabilities.Drop = ALL and the seccomp profile RuntimeDefault; use nothing of the host's.";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings)
    {
        var pod = PodReadings.Pod(resource);
        foreach (var name in OfTheMachine)
            Refuse(pod.At(name), "This pod shares the machine's own network or processes.", findings);
        InlineItems.Judge(pod.At("volumes"), findings, static (volume, findings) =>
        {
            if (volume.At("hostPath") is { IsMissing: false } path)
                findings.Violation("This pod sees files of the machine.", path.Path);
        });
        PodReadings.EachContainer(resource, findings, (container, about) =>
        {
            var context = container.At("securityContext");
            Refuse(context.At("privileged"), "This container is the machine.", about);
            about.Require(context.At("allowPrivilegeEscalation"), false, "This container can get rights that it was not given.");
            About(container, pod, "runAsNonRoot", about, static (reading, findings) => findings.Require(reading, true, "This container may run as root."));
            About(container, pod, "seccompProfile.type", about, static (reading, findings) =>
                findings.Require(reading, ["RuntimeDefault", "Localhost"], "This container may call all of the machine's kernel."));
            var dropped = context.At("capabilities.drop");
            if (dropped.IsUnknown)
                about.Unknown(dropped);
            else if (!dropped.Items.Any(capability => capability.Text == "ALL"))
                about.Violation("This container keeps rights of root.", dropped.Path);
        });
    }

    // What a container does not say, its pod says for all.
    private static void About(
        PropertyReading container, PropertyReading pod, string path, ResourceFindings findings, Action<PropertyReading, ResourceFindings> judge)
    {
        var own = container.At($"securityContext.{path}");
        judge(own.IsMissing ? pod.At($"securityContext.{path}") : own, findings);
    }

    private static void Refuse(PropertyReading reading, string message, ResourceFindings findings)
    {
        if (reading.IsUnknown)
            findings.Unknown(reading);
        else if (reading.Flag == true)
            findings.Violation(message, reading.Path);
    }
}
