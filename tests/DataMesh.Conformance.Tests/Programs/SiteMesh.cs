using DataMesh.Cli.Programs;
using DataMesh.Cli.Projects;
using DataMesh.Engine.Evaluating;
using DataMesh.Model.Environments;
using Pulumi;

namespace DataMesh.Conformance.Tests.Programs;

/// <summary>The program of SiteMesh.js in C#: resources and a provider without typed packages.</summary>
internal sealed class SiteMesh : IMeshSource
{
    public StackCatalog Stacks() => new([(EnvironmentName.Dev, ["dev", "other"])]);

    public IProgram Program(string root, Action<Exception> thrown) => new InProcessProgram(root, Define, thrown);

    public IProgram ProgramOverWire(string root) => Program(root, static _ => { });

    private static Task<IDictionary<string, object?>> Define()
    {
        var azure = new Provider(
            "azure",
            new ProviderArgs { SubscriptionId = "11111111-1111-4111-8111-111111111111", TenantId = "99999999-9999-4999-8999-999999999999" });
        var first = new Team("first", new ComponentResourceOptions { Providers = { azure } });
        var second = new Group(
            "second",
            new GroupArgs
            {
                ResourceGroupName = Output.Format($"{first.Group.Name}-second"),
                Location = "westeurope",
                Tags = { { "secret", Output.CreateSecret("hidden") } },
            },
            new CustomResourceOptions
            {
                Provider = azure,
                DependsOn = { first },
                Protect = true,
                Aliases = { new Alias { Name = "second-old" } },
                IgnoreChanges = { "managedBy" },
            });
        var other = new StackReference("organization/site/other");
        return Task.FromResult<IDictionary<string, object?>>(new Dictionary<string, object?>
        {
            ["first"] = first.Group.Id,
            ["second"] = second.Id,
            ["hidden"] = Output.CreateSecret(new Dictionary<string, object?> { ["a"] = new object[] { 1, "two", true } }),
            ["read"] = other.GetOutput("first"),
        });
    }

    private sealed class Team : ComponentResource
    {
        public Team(string name, ComponentResourceOptions options)
            : base("site:index:Team", name, options)
        {
            var tags = new InputMap<string> { { "owner", new Config().Require("owner") }, { "stack", Deployment.Instance.StackName } };
            Group = new Group(
                $"{name}-group",
                new GroupArgs { ResourceGroupName = $"rg-{name}-{Deployment.Instance.StackName}", Location = "westeurope", Tags = tags },
                new CustomResourceOptions { Parent = this });
            RegisterOutputs(new Dictionary<string, object?> { ["group"] = Group.Id });
        }

        public Group Group { get; }
    }

    private sealed class Provider(string name, ProviderArgs args) : ProviderResource("azure-native", name, args);

    private sealed class ProviderArgs : ResourceArgs
    {
        [Input("subscriptionId")]
        public Input<string>? SubscriptionId { get; init; }

        [Input("tenantId")]
        public Input<string>? TenantId { get; init; }
    }

    private sealed class GroupArgs : ResourceArgs
    {
        [Input("resourceGroupName")]
        public Input<string>? ResourceGroupName { get; init; }

        [Input("location")]
        public Input<string>? Location { get; init; }

        [Input("tags")]
        public InputMap<string> Tags { get; init; } = [];
    }

    private sealed class Group(string name, GroupArgs args, CustomResourceOptions options)
        : CustomResource("azure-native:resources:ResourceGroup", name, args, options)
    {
        [Output("name")]
        public Output<string> Name { get; private set; } = Output.Create("");
    }
}
