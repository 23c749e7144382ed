using System.Globalization;
using DataMesh.Components.Tags;
using Core = Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Meta = Pulumi.Kubernetes.Types.Inputs.Meta.V1;

namespace DataMesh.Components.Workloads;

/// <summary>
/// What runs in one replica of an API: one container, as a plain user without any capability, on a file system that it cannot write to but for /tmp, with a
/// token of the workload's identity and none of the cluster's own.
/// </summary>
internal static class ApiPod
{
    /// <summary>The name of the container's port.</summary>
    public const string PortName = "https";

    private const string CallersVolume = "callers";
    private const string TemporaryVolume = "tmp";
    private const string CallersFolder = "/etc/datamesh";

    // Whoever the image says; where it says nothing, or root, the container does not start.
    private const int PlainUser = 10001;

    /// <summary>The template of the replicas.</summary>
    public static Core.PodTemplateSpecArgs Of(ApiServiceArgs args, ImmutableDictionary<string, string> labels) => new()
    {
        Metadata = new Meta.ObjectMetaArgs { Labels = labels.Add("azure.workload.identity/use", "true") },
        Spec = new Core.PodSpecArgs
        {
            ServiceAccountName = ClusterNames.Workload(args.Api.Workload.Name).Value,
            AutomountServiceAccountToken = false,
            EnableServiceLinks = false,
            SecurityContext = new Core.PodSecurityContextArgs
            {
                RunAsNonRoot = true,
                RunAsUser = PlainUser,
                RunAsGroup = PlainUser,
                FsGroup = PlainUser,
                SeccompProfile = new Core.SeccompProfileArgs { Type = "RuntimeDefault" },
            },
            Containers = { Container(args) },
            TopologySpreadConstraints = { Spread(args) },
            Volumes =
            {
                new Core.VolumeArgs
                {
                    Name = CallersVolume,
                    ConfigMap = new Core.ConfigMapVolumeSourceArgs { Name = ClusterNames.Callers(args.Api.Workload.Name).Value },
                },
                new Core.VolumeArgs { Name = TemporaryVolume, EmptyDir = new Core.EmptyDirVolumeSourceArgs { SizeLimit = "64Mi" } },
            },
        },
    };

    /// <summary>The audience that callers' tokens name: that of an application in Entra, which has to be registered once.</summary>
    public static string Audience(ApiServiceArgs args) =>
        $"api://{args.Site.TenantId:D}/{args.Site.Names.Prefix}-{args.Site.Names.Environment}-{args.Domain}-{args.Api.Workload.Name}";

    private static Core.ContainerArgs Container(ApiServiceArgs args)
    {
        var api = args.Api.Workload;
        return new Core.ContainerArgs
        {
            Name = "api",
            Image = $"{args.Site.Names.ContainerRegistry()}.azurecr.io/{api.Image.Repository}@{api.Image.Digest}",
            Ports = { new Core.ContainerPortArgs { Name = PortName, ContainerPortValue = api.Port, Protocol = "TCP" } },
            Env = [.. Variables(args).Select(variable => new Core.EnvVarArgs { Name = variable.Name, Value = variable.Value })],
            Resources = new Core.ResourceRequirementsArgs { Requests = Amounts(api.Requests), Limits = Amounts(api.Limits) },
            SecurityContext = new Core.SecurityContextArgs
            {
                AllowPrivilegeEscalation = false,
                Privileged = false,
                ReadOnlyRootFilesystem = true,
                RunAsNonRoot = true,
                Capabilities = new Core.CapabilitiesArgs { Drop = { "ALL" } },
            },
            // As long as it starts, it is not asked whether it lives: half a minute.
            StartupProbe = Probe(api.LivePath, 30, 1),
            LivenessProbe = Probe(api.LivePath, 3, 10),
            ReadinessProbe = Probe(api.ReadyPath, 3, 5),
            VolumeMounts =
            {
                new Core.VolumeMountArgs { Name = CallersVolume, MountPath = CallersFolder, ReadOnly = true },
                new Core.VolumeMountArgs { Name = TemporaryVolume, MountPath = "/tmp" },
            },
        };
    }

    private static IEnumerable<(string Name, Input<string> Value)> Variables(ApiServiceArgs args)
    {
        yield return ("API_PORT", args.Api.Workload.Port.ToString(CultureInfo.InvariantCulture));
        yield return ("API_AUDIENCE", Audience(args));
        yield return ("API_ISSUER", $"https://login.microsoftonline.com/{args.Site.TenantId:D}/v2.0");
        yield return ("API_CALLERS", $"{CallersFolder}/{CallersDocument.File}");
        yield return ("API_CERTIFICATE",
            $"https://{args.Site.Names.KeyVault(args.Domain)}.vault.azure.net/secrets/{AzureNames.Certificate(args.Api.Workload.Name)}");
        foreach (var (store, id) in args.Stores)
            yield return ($"STORE_{store.Replace('-', '_').ToUpperInvariant()}_ID", id);
    }

    private static Core.ProbeArgs Probe(string path, int failures, int seconds) => new()
    {
        HttpGet = new Core.HTTPGetActionArgs { Path = path, Port = PortName, Scheme = "HTTPS" },
        FailureThreshold = failures,
        PeriodSeconds = seconds,
        TimeoutSeconds = 2,
    };

    private static Core.TopologySpreadConstraintArgs Spread(ApiServiceArgs args) => new()
    {
        MaxSkew = 1,
        TopologyKey = args.Profile.SpreadOverZones ? "topology.kubernetes.io/zone" : "kubernetes.io/hostname",
        WhenUnsatisfiable = args.Profile.SpreadOverZones ? "DoNotSchedule" : "ScheduleAnyway",
        LabelSelector = new Meta.LabelSelectorArgs { MatchLabels = { [KubernetesLabels.Workload] = args.Api.Workload.Name.Value } },
        // Each version for itself: the old one goes while the new one comes.
        MatchLabelKeys = { "pod-template-hash" },
    };

    private static InputMap<string> Amounts(ComputeAmount amount) => new() { ["cpu"] = amount.Cpu, ["memory"] = amount.Memory };
}
