using System.Collections.Immutable;
using Pulumi;
using Pulumi.Kubernetes;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Apps.V1;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Deployment = Pulumi.Kubernetes.Apps.V1.Deployment;
using Provider = Pulumi.Kubernetes.Provider;

namespace DataMesh.Conformance.Tests.Programs;

/// <summary>Objects of a Kubernetes cluster: given and automatic names, secrets, what can be changed and what has to be made anew.</summary>
internal sealed class Cluster : Pair
{
    private const string Kubeconfig = """
        {"apiVersion": "v1", "kind": "Config", "current-context": "pairs",
         "contexts": [{"name": "pairs", "context": {"cluster": "pairs", "user": "pairs"}}],
         "clusters": [{"name": "pairs", "cluster": {"server": "https://pairs.example:6443"}}],
         "users": [{"name": "pairs", "user": {}}]}
        """;

    public override ImmutableArray<string> Versions => ["create 7", "same 3, update 3, replace 1"];

    public override ImmutableArray<string> SecretTexts => ["p4ss-of-the-program", "a2V5LW9mLXRoZS1wcm9ncmFt"];

    public override Task<IDictionary<string, object?>> DefineAsync()
    {
        var changed = Version > 1;
        var cluster = new Provider("cluster", new ProviderArgs { KubeConfig = Kubeconfig.ReplaceLineEndings("\n") });
        var here = new CustomResourceOptions { Provider = cluster };
        var space = new Namespace(
            "data",
            new NamespaceArgs { Metadata = new ObjectMetaArgs { Name = "data", Labels = { { "domain", changed ? "sales" : "finance" } } } },
            here);
        var settings = new ConfigMap(
            "settings",
            new ConfigMapArgs { Metadata = Here(space), Data = { { "level", changed ? "warn" : "info" } } },
            here);
        var secret = new Secret(
            "secret",
            new SecretArgs
            {
                Metadata = Here(space, "secret"),
                Type = "Opaque",
                StringData = { { "password", "p4ss-of-the-program" } },
                Data = { { "key", "a2V5LW9mLXRoZS1wcm9ncmFt" } },
            },
            here);
        var labels = new InputMap<string> { { "app", "api" } };
        var api = new Deployment(
            "api",
            new DeploymentArgs
            {
                Metadata = Here(space, "api"),
                Spec = new DeploymentSpecArgs
                {
                    Replicas = changed ? 3 : 2,
                    Selector = new LabelSelectorArgs { MatchLabels = labels },
                    Template = new PodTemplateSpecArgs
                    {
                        Metadata = new ObjectMetaArgs { Labels = labels },
                        Spec = new PodSpecArgs
                        {
                            Containers =
                            {
                                new ContainerArgs
                                {
                                    Name = "api",
                                    Image = "registry.example/api:1.0",
                                    Ports = { new ContainerPortArgs { ContainerPortValue = 8080 } },
                                    EnvFrom =
                                    {
                                        new EnvFromSourceArgs
                                        {
                                            SecretRef = new SecretEnvSourceArgs { Name = secret.Metadata.Apply(metadata => metadata.Name) },
                                        },
                                    },
                                    Resources = new ResourceRequirementsArgs { Requests = { { "cpu", "100m" }, { "memory", "64Mi" } } },
                                },
                            },
                        },
                    },
                },
            },
            new CustomResourceOptions { Provider = cluster, DependsOn = { settings } });
        var service = new Service(
            "api",
            new ServiceArgs
            {
                Metadata = Here(space, "api"),
                Spec = new ServiceSpecArgs { Selector = labels, Ports = { new ServicePortArgs { Port = changed ? 443 : 80, TargetPort = 8080 } } },
            },
            here);
        var read = Namespace.Get("read", space.Id, here);
        return Task.FromResult<IDictionary<string, object?>>(new Dictionary<string, object?>
        {
            ["namespace"] = space.Metadata.Apply(metadata => metadata.Name),
            ["settings"] = settings.Id,
            ["replicas"] = api.Spec.Apply(spec => spec.Replicas),
            ["address"] = service.Spec.Apply(spec => spec.ClusterIP),
            ["secret"] = secret.Data,
            ["read"] = read.Id,
        });
    }

    private static ObjectMetaArgs Here(Namespace space, string? name = null)
    {
        var metadata = new ObjectMetaArgs { Namespace = space.Metadata.Apply(data => data.Name) };
        if (name is not null)
            metadata.Name = name;
        return metadata;
    }
}
