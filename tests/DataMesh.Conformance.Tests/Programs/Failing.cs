using System.Collections.Immutable;
using Pulumi;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using StorageInputs = Pulumi.AzureNative.Storage.Inputs;

namespace DataMesh.Conformance.Tests.Programs;

/// <summary>A program that fails in the way that its configuration says.</summary>
/// <param name="mode">The way.</param>
internal sealed class Failing(string mode) : Pair
{
    /// <summary>As the process of its own, which is told the way.</summary>
    public Failing()
        : this("")
    {
    }

    public override ImmutableArray<string> Versions => [];

    public override ImmutableDictionary<string, string> Config => ImmutableDictionary<string, string>.Empty.Add("pairs:mode", mode);

    public override async Task<IDictionary<string, object?>> DefineAsync()
    {
        Log.Info("begun");
        Log.Warn("this will not end well");
        var config = new Config();
        var group = new ResourceGroup("group", new ResourceGroupArgs { ResourceGroupName = "rg-failing", Location = Location });
        var outputs = new Dictionary<string, object?>();
        switch (config.Require("mode"))
        {
            case "throws":
                throw new InvalidOperationException("the program is not ready");
            case "throws in an output":
                outputs["name"] = group.Name.Apply(Refuse);
                break;
            case "lacks configuration":
                config.Require("nothing");
                break;
            case "logs an error":
                Log.Error("something is wrong");
                break;
            case "registers twice":
                _ = new ResourceGroup("group", new ResourceGroupArgs { Location = Location });
                break;
            case "says what the schema has not":
                _ = Account("account", new StorageAccountArgs { AccountName = "Not A Name", ResourceGroupName = group.Name });
                break;
            case "says several such things":
                foreach (var name in new[] { "c", "a", "b" })
                    _ = Account(name, new StorageAccountArgs { AccountName = $"Not A Name {name}", ResourceGroupName = group.Name });
                break;
            case "breaks a rule of the cloud":
                _ = Account("account", new StorageAccountArgs { AccountName = "pairsfailing", ResourceGroupName = "rg-nowhere" });
                break;
            case "calls a function that fails":
                await GetResourceGroup.InvokeAsync(new GetResourceGroupArgs { ResourceGroupName = "rg-nowhere" });
                break;
            case "calls a function that is not there":
                await Pulumi.Deployment.Instance.InvokeAsync<object>("azure-native:nowhere:getNothing", InvokeArgs.Empty);
                break;
            case "reads a stack that is not there":
                _ = new StackReference("organization/pairs/nowhere");
                break;
            case "reads a resource that is not there":
                _ = ResourceGroup.Get("read", "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-nowhere");
                break;
            case "has a resource of another package":
                _ = new CustomResource("aws:s3:Bucket", "bucket", Pulumi.ResourceArgs.Empty);
                break;
        }

        return outputs;
    }

    private static string Refuse(string name) => throw new InvalidOperationException("the output is not ready");

    private static StorageAccount Account(string name, StorageAccountArgs args)
    {
        args.Kind = Kind.StorageV2;
        args.Location = Location;
        args.Sku = new StorageInputs.SkuArgs { Name = SkuName.Standard_LRS };
        return new StorageAccount(name, args);
    }
}
