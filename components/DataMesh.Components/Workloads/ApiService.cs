using DataMesh.Components.Tags;
using Apps = Pulumi.Kubernetes.Types.Inputs.Apps.V1;
using Autoscaling = Pulumi.Kubernetes.Types.Inputs.Autoscaling.V2;
using Core = Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Meta = Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Policy = Pulumi.Kubernetes.Types.Inputs.Policy.V1;

namespace DataMesh.Components.Workloads;

/// <summary>
/// An API of a domain as it stands in the cluster: it signs in as its product without a secret, scales with what there is to do, and is reached by exactly
/// those who were granted its port. Others are refused by the network; which product a caller is, the API itself checks against the list that it is given.
/// </summary>
/// <remarks>
/// Callers on the cluster use the service's name; for callers in a domain's own network it has a private address besides, which is there while such a grant is.
/// </remarks>
public sealed class ApiService : ComponentResource
{
    private readonly ApiServiceArgs _args;
    private readonly string _called;
    private readonly ImmutableDictionary<string, string> _labels;
    private readonly ImmutableDictionary<string, string> _tags;

    /// <summary>Creates what runs the API and lets its callers in.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">What to create.</param>
    /// <param name="options">Parent, the cluster's provider, and that of the domain's subscription.</param>
    public ApiService(string name, ApiServiceArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:workloads:ApiService", name, options)
    {
        _args = args;
        _called = ClusterNames.Workload(args.Api.Workload.Name).Value;
        _tags = ResourceTags.Of(args.Api.Product, args.Tags);
        _labels = KubernetesLabels.Of(_tags).Add(KubernetesLabels.Workload, _called);
        var inside = new CustomResourceOptions { Parent = this, DependsOn = [.. args.Namespace.Ready] };

        var identity = args.IdentityOf(new ProductAddress(args.Domain, args.Api.Product.Name));
        var account = new Kubernetes.Core.V1.ServiceAccount(name, new()
        {
            Metadata = Metadata(_called, ("azure.workload.identity/client-id", identity.ClientId)),
            AutomountServiceAccountToken = false,
        }, inside);
        var callers = new Kubernetes.Core.V1.ConfigMap($"{name}-callers", new()
        {
            Metadata = Metadata(ClusterNames.Callers(args.Api.Workload.Name).Value),
            Data = { [CallersDocument.File] = CallersDocument.Of(args.Callers, args.IdentityOf) },
        }, inside);
        var traffic = new Kubernetes.Networking.V1.NetworkPolicy(name, new()
        {
            Metadata = Metadata(_called),
            Spec = PodNetworkPolicy.Of(ClusterNames.Workload(args.Api.Workload.Name), PodTraffic.In(args.Api.Workload, args.Callers), args.Reaches),
        }, inside);
        var replicas = new Kubernetes.Apps.V1.Deployment(
            name, new() { Metadata = Metadata(_called), Spec = Replicas() }, new CustomResourceOptions { Parent = this, DependsOn = [account, callers, traffic] });
        var after = new CustomResourceOptions { Parent = this, DependsOn = [replicas] };
        _ = new Kubernetes.Autoscaling.V2.HorizontalPodAutoscaler(name, new() { Metadata = Metadata(_called), Spec = Scaling() }, after);
        _ = new Kubernetes.Policy.V1.PodDisruptionBudget(name, new()
        {
            Metadata = Metadata(_called),
            // One at a time, and one that does not work does not keep a machine from being emptied.
            Spec = new Policy.PodDisruptionBudgetSpecArgs { MaxUnavailable = 1, Selector = Selector(), UnhealthyPodEvictionPolicy = "AlwaysAllow" },
        }, after);

        var networks = args.Callers.Select(caller => caller.Network).OfType<CidrBlock>().Distinct().Order().Select(block => block.ToString()).ToImmutableArray();
        var service = new Kubernetes.Core.V1.Service(name, new()
        {
            Metadata = networks.IsEmpty ? Metadata(_called) : Metadata(_called, InternalOnly(args.Site.Names)),
            Spec = Service(networks),
        }, after);
        Address = networks.IsEmpty
            ? null
            : service.Status.Apply(status => status?.LoadBalancer?.Ingress is [{ Ip: { } address }, ..] ? address : "");
        Audience = ApiPod.Audience(args);
        Certificate = args.VaultId.Apply(vault => $"{vault}/secrets/{AzureNames.Certificate(args.Api.Workload.Name)}");
        RegisterOutputs(new Dictionary<string, object?> { ["audience"] = Audience });
    }

    /// <summary>The private address at which callers in domains' networks reach it; null where there is none of them.</summary>
    public Output<string>? Address { get; }

    /// <summary>Where callers on the cluster reach it.</summary>
    public string Host => ClusterNames.Host(_args.Domain, _args.Api.Workload.Name);

    /// <summary>The audience for which callers ask for a token.</summary>
    public string Audience { get; }

    /// <summary>
    /// The Azure resource id of the certificate that it serves HTTPS with. Who puts it into the vault lets the product's identity read it: Azure gives no role
    /// on what is not there yet, and one on the vault would open all that it keeps.
    /// </summary>
    public Output<string> Certificate { get; }

    // https://learn.microsoft.com/azure/aks/internal-lb
    private static (string, Input<string>)[] InternalOnly(AzureNames names) =>
    [
        ("service.beta.kubernetes.io/azure-load-balancer-internal", "true"),
        ("service.beta.kubernetes.io/azure-load-balancer-internal-subnet", names.Subnet(SubnetPurpose.Cluster).Value),
    ];

    private Meta.ObjectMetaArgs Metadata(string called, params (string Key, Input<string> Value)[] annotations)
    {
        var metadata = new Meta.ObjectMetaArgs { Name = called, Namespace = _args.Namespace.Name.Value, Labels = _labels };
        foreach (var (key, value) in KubernetesLabels.Annotations(_tags))
            metadata.Annotations.Add(key, value);
        foreach (var (key, value) in annotations)
            metadata.Annotations.Add(key, value);
        return metadata;
    }

    private Meta.LabelSelectorArgs Selector() => new() { MatchLabels = { [KubernetesLabels.Workload] = _called } };

    // How many there are is the autoscaler's.
    private Apps.DeploymentSpecArgs Replicas() => new()
    {
        Selector = Selector(),
        RevisionHistoryLimit = 5,
        Strategy = new Apps.DeploymentStrategyArgs
        {
            Type = "RollingUpdate",
            RollingUpdate = new Apps.RollingUpdateDeploymentArgs { MaxSurge = 1, MaxUnavailable = 0 },
        },
        Template = ApiPod.Of(_args, _labels),
    };

    private Autoscaling.HorizontalPodAutoscalerSpecArgs Scaling() => new()
    {
        ScaleTargetRef = new Autoscaling.CrossVersionObjectReferenceArgs { ApiVersion = "apps/v1", Kind = "Deployment", Name = _called },
        MinReplicas = _args.Profile.LeastReplicas,
        MaxReplicas = _args.Profile.MostReplicas,
        Metrics =
        {
            new Autoscaling.MetricSpecArgs
            {
                Type = "Resource",
                Resource = new Autoscaling.ResourceMetricSourceArgs
                {
                    Name = "cpu",
                    Target = new Autoscaling.MetricTargetArgs { Type = "Utilization", AverageUtilization = 70 },
                },
            },
        },
    };

    private Core.ServiceSpecArgs Service(ImmutableArray<string> networks)
    {
        var spec = new Core.ServiceSpecArgs
        {
            Type = networks.IsEmpty ? "ClusterIP" : "LoadBalancer",
            Selector = { [KubernetesLabels.Workload] = _called },
            Ports = { new Core.ServicePortArgs { Name = ApiPod.PortName, Port = 443, TargetPort = ApiPod.PortName, Protocol = "TCP" } },
        };
        if (networks.IsEmpty)
            return spec;
        // The pods see the caller's own address, by which their network policy goes; and Azure lets nobody else as far as the machines.
        spec.ExternalTrafficPolicy = "Local";
        spec.LoadBalancerSourceRanges = networks;
        return spec;
    }
}
