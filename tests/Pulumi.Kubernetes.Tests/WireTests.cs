using System.Collections.Concurrent;
using System.Collections.Immutable;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Testing;

namespace Pulumi.Kubernetes.Tests;

public sealed class WireTests
{
    [Fact]
    public async Task A_resource_says_its_kind_and_version_though_nobody_set_them()
    {
        var sent = await Sent(() => _ = new Core.V1.Namespace("finance"));

        sent.Type.ShouldBe("kubernetes:core/v1:Namespace");
        sent.Inputs["apiVersion"].ShouldBe("v1");
        sent.Inputs["kind"].ShouldBe("Namespace");
    }

    [Fact]
    public async Task A_nested_value_is_sent_under_its_wire_names()
    {
        var sent = await Sent(() => _ = new Core.V1.Service("api", new ServiceArgs
        {
            Metadata = new ObjectMetaArgs { Namespace = "finance" },
            Spec = new ServiceSpecArgs
            {
                Type = Core.V1.ServiceSpecType.ClusterIP,
                Ports = { new ServicePortArgs { Port = 80, TargetPort = "http" }, new ServicePortArgs { Port = 81, TargetPort = 8081 } },
            },
        }));

        Map(sent.Inputs["metadata"])["namespace"].ShouldBe("finance");
        var spec = Map(sent.Inputs["spec"]);
        spec["type"].ShouldBe("ClusterIP");
        var ports = spec["ports"].ShouldBeOfType<ImmutableArray<object>>();
        Map(ports[0])["targetPort"].ShouldBe("http");
        Convert.ToInt32(Map(ports[1])["targetPort"], System.Globalization.CultureInfo.InvariantCulture).ShouldBe(8081);
    }

    [Fact]
    public async Task The_data_of_a_secret_is_secret_however_it_was_given()
    {
        var added = new SecretArgs { StringData = { ["password"] = "hunter2" } };
        var set = new SecretArgs { StringData = new InputMap<string> { ["password"] = "hunter2" } };

        var sent = await Sent(() => _ = new Core.V1.Secret("login", added));

        Map(sent.Inputs["stringData"])["password"].ShouldBe("hunter2");
        sent.Inputs.ShouldNotContainKey("data", "what nobody gave is not sent");
        (await IsSecret(added.StringData)).ShouldBeTrue();
        (await IsSecret(set.StringData)).ShouldBeTrue();
        (await IsSecret(new Types.Inputs.Helm.V3.RepositoryOptsArgs { Password = "hunter2" }.Password!)).ShouldBeTrue();
        (await IsSecret(new ConfigMapArgs { Data = { ["colour"] = "blue" } }.Data)).ShouldBeFalse();
    }

    [Fact]
    public async Task The_engine_is_told_that_the_outputs_of_a_secret_are_secret()
    {
        List<string> asked = [];
        var options = new CustomResourceOptions
        {
            AdditionalSecretOutputs = { "metadata" },
            ResourceTransformations =
            {
                resource =>
                {
                    asked = ((CustomResourceOptions)resource.Options).AdditionalSecretOutputs;
                    return null;
                },
            },
        };

        await Sent(() => _ = new Core.V1.Secret("login", new SecretArgs(), options));

        asked.ShouldBe(["data", "stringData", "metadata"]);
        options.AdditionalSecretOutputs.ShouldBe(["metadata"], "the options are the program's");
    }

    [Fact]
    public async Task Get_reads_the_resource_of_that_id()
    {
        var sent = await Sent(() => Core.V1.Namespace.Get("finance", "finance"));

        sent.Id.ShouldBe("finance");
    }

    [Fact]
    public async Task A_setting_of_the_provider_that_is_not_given_comes_from_the_environment()
    {
        Environment.SetEnvironmentVariable("PULUMI_K8S_ENABLE_PATCH_FORCE", "true");
        Environment.SetEnvironmentVariable("PULUMI_K8S_SUPPRESS_HELM_HOOK_WARNINGS", "perhaps");
        try
        {
            var sent = await Sent(() => _ = new Provider("cluster", new ProviderArgs { Namespace = "finance" }));

            sent.Type.ShouldBe("pulumi:providers:kubernetes");
            sent.Inputs["namespace"].ShouldBe("finance");
            sent.Inputs["enablePatchForce"].ShouldBe("true");
            sent.Inputs.ShouldNotContainKey("suppressHelmHookWarnings", "what cannot be read counts as not set");
        }
        finally
        {
            Environment.SetEnvironmentVariable("PULUMI_K8S_ENABLE_PATCH_FORCE", null);
            Environment.SetEnvironmentVariable("PULUMI_K8S_SUPPRESS_HELM_HOOK_WARNINGS", null);
        }
    }

    private static Task<bool> IsSecret<T>(Input<T> input) => Output.IsSecretAsync(input.ToOutput());

    private static ImmutableDictionary<string, object> Map(object value) => value.ShouldBeAssignableTo<ImmutableDictionary<string, object>>()!;

    private static async Task<MockResourceArgs> Sent(Action program)
    {
        var recorder = new Recorder();
        await Deployment.TestAsync(recorder, new TestOptions { IsPreview = false }, program);
        return recorder.Resources.Single(resource => resource.Type != "pulumi:pulumi:Stack");
    }

    private sealed class Recorder : IMocks
    {
        public ConcurrentQueue<MockResourceArgs> Resources { get; } = new();

        public Task<object> CallAsync(MockCallArgs args) => Task.FromResult<object>(args.Args);

        public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
        {
            Resources.Enqueue(args);
            return Task.FromResult<(string?, object)>((string.IsNullOrEmpty(args.Id) ? args.Name : args.Id, args.Inputs));
        }
    }
}
