using System.Collections.Immutable;
using DataMesh.Cli.Projects;
using DataMesh.Engine.Evaluating;
using DataMesh.Model.Environments;
using Pulumi;

namespace DataMesh.Conformance.Tests.Programs;

/// <summary>The program of CallbackMesh.js in C#, in this process or, as <c>--over-wire</c>, behind a socket.</summary>
internal sealed class CallbackMesh : IMeshSource
{
    private const string GroupType = "azure-native:resources:ResourceGroup";

    public StackCatalog Stacks() => new([(EnvironmentName.Dev, ["dev"])]);

    public IProgram Program(string root, Action<Exception> thrown) => new SdkProgram(Define, StackOptions, overWire: false);

    public IProgram ProgramOverWire(string root) => new SdkProgram(Define, StackOptions, overWire: true);

    private static string Mode => new Config().Get("mode") ?? "fine";

    // Made anew for each run: a transform is code of the program that is running.
    private static StackOptions StackOptions() => new()
    {
        ResourceTransforms =
        {
            (args, _) => Mode == "throws" && args.Type == GroupType
                ? throw new InvalidOperationException("no tag for that")
                : Tagged(args, "cost", "42", new CustomResourceOptions { IgnoreChanges = { "managedBy" } }),
        },
    };

    private static Task<IDictionary<string, object?>> Define()
    {
        var azure = new Provider(
            "azure",
            new ProviderArgs { SubscriptionId = "11111111-1111-4111-8111-111111111111", TenantId = "99999999-9999-4999-8999-999999999999" });
        Deployment.Instance.RegisterInvokeTransform((args, _) => Task.FromResult<InvokeTransformResult?>(
            new InvokeTransformResult(args.Args, new InvokeOptions { Provider = azure, Version = args.Options.Version })));
        var before = new ResourceHook("before", Before, new ResourceHookOptions { OnDryRun = true });
        var after = new ResourceHook("after", async (args, cancellationToken) =>
        {
            await Task.Delay(10, cancellationToken);
            Log.Info($"after {args.Name} {args.NewOutputs?["name"]}");
        });
        var bye = new ResourceHook("bye", (args, _) =>
        {
            Log.Info($"bye {args.Name} {args.Id.Split('/')[^1]}");
            return Task.CompletedTask;
        });
        var again = new ErrorHook("again", (_, _) => Task.FromResult(false));

        var team = new Team("team", new ComponentResourceOptions
        {
            ResourceTransforms = { (args, _) => Tagged(args, "team", "team", new CustomResourceOptions { Protect = true }) },
        });
        _ = new Group("inside", new GroupArgs { ResourceGroupName = "rg-inside", Location = "westeurope", Tags = { { "owner", "me" } } }, new CustomResourceOptions
        {
            Parent = team,
            Provider = azure,
            ResourceTransforms = { (args, _) => Tagged(args, "own", "first", new CustomResourceOptions()) },
        });
        if (Mode != "less")
        {
            _ = new Group("outside", new GroupArgs { ResourceGroupName = "rg-outside", Location = "westeurope", Tags = [] }, new CustomResourceOptions
            {
                Provider = azure,
                Hooks = { BeforeCreate = { before }, AfterCreate = { after }, AfterDelete = { bye }, OnError = { again } },
            });
        }

        var config = Deployment.Instance.Invoke<ImmutableDictionary<string, object>>("azure-native:authorization:getClientConfig", InvokeArgs.Empty);
        return Task.FromResult<IDictionary<string, object?>>(new Dictionary<string, object?> { ["subscription"] = config.Apply(each => each["subscriptionId"]) });
    }

    private static Task Before(ResourceHookArgs args, CancellationToken cancellationToken)
    {
        if (Mode == "refuses")
            throw new InvalidOperationException("the window is closed");
        var tags = args.NewInputs?["tags"] as ImmutableDictionary<string, object?>;
        Log.Info($"before {args.Name} {tags?["cost"]}");
        return Task.CompletedTask;
    }

    private static Task<ResourceTransformResult?> Tagged(ResourceTransformArgs args, string tag, string value, CustomResourceOptions more)
    {
        if (args.Type != GroupType)
            return Task.FromResult<ResourceTransformResult?>(null);
        var tags = (args.Args["tags"] as ImmutableDictionary<string, object?> ?? ImmutableDictionary<string, object?>.Empty).SetItem(tag, value);
        var options = CustomResourceOptions.Merge((CustomResourceOptions)args.Options, more);
        return Task.FromResult<ResourceTransformResult?>(new ResourceTransformResult(args.Args.SetItem("tags", tags), options));
    }

    private sealed class Team(string name, ComponentResourceOptions options) : ComponentResource("site:index:Team", name, options);

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

    private sealed class Group(string name, GroupArgs args, CustomResourceOptions options) : CustomResource(GroupType, name, args, options);
}
