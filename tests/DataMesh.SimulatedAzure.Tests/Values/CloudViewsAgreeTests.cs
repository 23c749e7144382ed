using FsCheck;
using FsCheck.Fluent;

namespace DataMesh.SimulatedAzure.Tests.Values;

/// <summary>A plan over a stored cloud, a plan over nothing, and the file itself show the same cloud after the same changes.</summary>
public sealed class CloudViewsAgreeTests
{
    private static readonly string[] Ids =
    [
        "/subscriptions/s/resourceGroups/a",
        "/subscriptions/s/resourceGroups/a/providers/Microsoft.Storage/storageAccounts/one",
        "/subscriptions/s/resourceGroups/a/providers/Microsoft.Storage/storageAccounts/one/blobServices/default/containers/raw",
        "/subscriptions/s/resourceGroups/a/providers/Microsoft.Storage/storageAccounts/one/providers/Microsoft.Authorization/locks/keep",
        "/subscriptions/s/resourceGroups/a-b",
        "/subscriptions/s/resourceGroups/a-b/providers/Microsoft.Storage/storageAccounts/two",
        "/subscriptions/s/resourceGroups/a0",
    ];

    private static readonly Arbitrary<(int Id, bool Put, int Value)[]> Changes = Gen
        .Choose(0, Ids.Length - 1)
        .SelectMany(_ => Gen.Elements(true, true, false), (id, put) => (id, put))
        .SelectMany(_ => Gen.Choose(0, 3), (change, value) => (change.id, change.put, value))
        .ArrayOf()
        .ToArbitrary();

    [Fact]
    public void Whatever_is_changed_in_whatever_order() =>
        Prop.ForAll(Changes, changes =>
        {
            using var folder = new TemporaryFolder();
            using var stored = CloudStore.Open(folder["all.db"]);
            using var half = CloudStore.Open(folder["half.db"]);
            var planned = new PlannedCloud(EmptyCloud.Instance);
            for (var i = 0; i < changes.Length / 2; i++) Apply(changes[i], half.Put, id => half.Delete(id));
            var overlay = new PlannedCloud(half);
            for (var i = 0; i < changes.Length; i++)
            {
                Apply(changes[i], stored.Put, id => stored.Delete(id));
                Apply(changes[i], planned.Put, planned.Remove);
                if (i >= changes.Length / 2) Apply(changes[i], overlay.Put, overlay.Remove);
            }
            return Show(stored) == Show(planned) && Show(stored) == Show(overlay);
        }).QuickCheckThrowOnFailure();

    private static void Apply((int Id, bool Put, int Value) change, Action<AzureResource> put, Action<string> remove)
    {
        var id = change.Value % 2 == 0 ? Ids[change.Id] : Ids[change.Id].ToUpperInvariant();
        if (!change.Put) remove(id);
        else put(new AzureResource(
            id, "azure-native:storage:StorageAccount", "Microsoft.Storage/storageAccounts",
            Map(("points", Ids[change.Value]), ("n", (double)change.Value)), Map()));
    }

    private static string Show(ICloudView cloud) => string.Join(
        "\n",
        Ids.Select(
            id => $"{id}: {Names([cloud.Find(id)])} below {Names(cloud.Below(id))} referred {Names(cloud.ByKey(CloudKeys.Reference(id)))} "
                + $"named {Names([cloud.FindByGlobalName("Microsoft.Storage/storageAccounts", id[(id.LastIndexOf('/') + 1)..])])}")
            .Append(Names(cloud.OfType("microsoft.storage/STORAGEACCOUNTS"))));

    private static string Names(IEnumerable<AzureResource?> resources) =>
        string.Join(" ", resources.Select(resource => resource is null ? "-" : $"{resource.Id}={resource.Inputs["n"]}"));
}
