using DataMesh.SimulatedAzure.Storing;
using DataMesh.SimulatedAzure.Values;
using FsCheck;
using FsCheck.Fluent;

namespace DataMesh.SimulatedAzure.Tests.Values;

public sealed class RoundTripTests
{
    [Fact]
    public void Any_tree_is_read_as_it_was_written() =>
        Prop.ForAll(TreeGenerator.Trees, tree => ValueTree.AreEqual(ResourceJson.Read(ResourceJson.Write(tree)), tree)).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_tree_is_written_the_same_whatever_its_order() =>
        Prop.ForAll(TreeGenerator.Trees, tree =>
        {
            var reversed = new Dictionary<string, object?>(StringComparer.Ordinal);
            foreach (var (key, value) in tree.Reverse()) reversed[key] = value;
            return ResourceJson.Write(tree).AsSpan().SequenceEqual(ResourceJson.Write(reversed));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_tree_survives_the_store()
    {
        using var folder = new TemporaryFolder();
        using var store = CloudStore.Open(folder["azure.db"]);
        Prop.ForAll(TreeGenerator.Trees, tree =>
        {
            store.Put(new AzureResource("/subscriptions/s/resourceGroups/rg", "t", "Microsoft.Resources/resourceGroups", tree, tree));
            return store.Find("/SUBSCRIPTIONS/S/RESOURCEGROUPS/RG") is { } read
                && ValueTree.AreEqual(read.Inputs, tree)
                && ValueTree.AreEqual(read.Outputs, tree);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Tags_of_any_kind_are_predicted_the_same_twice()
    {
        var api = new AzureApi(AzureTypes.Default);
        Prop.ForAll(TreeGenerator.Trees, tree =>
        {
            var tags = tree.Where(entry => entry.Value is string).ToDictionary(entry => entry.Key, entry => entry.Value);
            var request = TestAzure.Request("managedidentity:UserAssignedIdentity",
                Map(("resourceGroupName", "rg"), ("resourceName", "reader"), ("location", "westeurope"), ("tags", tags)));
            return api.Predict(request) is { } first && api.Predict(request) is { } second
                && ValueTree.AreEqual(first.Outputs, second.Outputs) && ValueTree.AreEqual(first.Outputs["tags"], tags);
        }).QuickCheckThrowOnFailure();
    }
}
