using DataMesh.SimulatedAzure.Storing;

namespace DataMesh.SimulatedAzure.Tests.Storing;

public sealed class CloudStoreTests : IDisposable
{
    private const string Group = "/subscriptions/s/resourceGroups/rg";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void What_was_put_is_there_after_the_file_was_closed()
    {
        using (var store = CloudStore.Open(_folder["azure.db"])) store.Put(Identity("reader", ("note", "ü \"x\" </script>")));
        using var again = CloudStore.OpenReadOnly(_folder["azure.db"]);
        again.Find(Group.ToUpperInvariant() + "/providers/microsoft.managedidentity/USERASSIGNEDIDENTITIES/reader").ShouldNotBeNull().Inputs["note"]
            .ShouldBe("ü \"x\" </script>");
    }

    [Fact]
    public void After_it_is_closed_there_is_one_file()
    {
        using (var store = CloudStore.Open(_folder["azure.db"])) store.Put(Identity("reader"));
        _folder.Files.ShouldBe(["azure.db"]);
    }

    [Fact]
    public void The_folder_of_the_file_is_made()
    {
        using var store = CloudStore.Open(_folder["deep/er/azure.db"]);
        store.All().ShouldBeEmpty();
    }

    [Fact]
    public void To_look_at_a_file_that_is_missing_is_to_see_nothing_and_makes_nothing()
    {
        using var store = CloudStore.OpenReadOnly(_folder["azure.db"]);
        store.All().ShouldBeEmpty();
        store.Find(Group).ShouldBeNull();
        store.Below(Group).ShouldBeEmpty();
        store.FindByGlobalName("Microsoft.Storage/storageAccounts", "lake").ShouldBeNull();
        _folder.Files.ShouldBeEmpty();
    }

    [Fact]
    public void To_look_at_an_empty_file_is_to_see_nothing()
    {
        File.WriteAllBytes(_folder["azure.db"], []);
        using var store = CloudStore.OpenReadOnly(_folder["azure.db"]);
        store.All().ShouldBeEmpty();
        new FileInfo(_folder["azure.db"]).Length.ShouldBe(0);
    }

    [Fact]
    public void What_is_opened_to_look_at_is_not_changed()
    {
        using (var store = CloudStore.Open(_folder["azure.db"])) store.Put(Identity("reader"));
        using var view = CloudStore.OpenReadOnly(_folder["azure.db"]);
        Should.Throw<InvalidOperationException>(() => view.Put(Identity("writer")));
    }

    [Fact]
    public void A_second_put_replaces_the_first_and_its_keys()
    {
        using var store = CloudStore.Open(_folder["azure.db"]);
        store.Put(Identity("reader", ("points", Group + "/providers/x/y/one")));
        store.Put(Identity("READER", ("points", Group + "/providers/x/y/two")));
        store.All().ShouldHaveSingleItem();
        store.ByKey(CloudKeys.Reference(Group + "/providers/x/y/one")).ShouldBeEmpty();
        store.ByKey(CloudKeys.Reference(Group + "/providers/X/y/TWO")).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_group_takes_its_content_with_it_and_nothing_of_its_neighbours()
    {
        using var store = CloudStore.Open(_folder["azure.db"]);
        store.Put(new AzureResource(Group, "azure-native:resources:ResourceGroup", "Microsoft.Resources/resourceGroups", Map(), Map()));
        store.Put(Identity("reader"));
        store.Put(Identity("reader") with { Id = Group + "2/providers/Microsoft.ManagedIdentity/userAssignedIdentities/reader" });
        store.Put(Identity("reader") with { Id = Group + "-x/providers/Microsoft.ManagedIdentity/userAssignedIdentities/reader" });
        store.Below(Group).ShouldHaveSingleItem();
        store.Delete(Group.ToUpperInvariant()).ShouldBeTrue();
        store.All().Select(resource => resource.Id).ShouldBe(
        [
            Group + "-x/providers/Microsoft.ManagedIdentity/userAssignedIdentities/reader",
            Group + "2/providers/Microsoft.ManagedIdentity/userAssignedIdentities/reader",
        ]);
        store.Delete(Group).ShouldBeFalse();
    }

    [Fact]
    public void The_same_cloud_is_the_same_bytes_whatever_the_order_of_the_keys()
    {
        ResourceJson.Write(Map(("b", 1.0), ("a", Map(("z", null), ("y", List("x", true)))))).ShouldBe(
            ResourceJson.Write(Map(("a", Map(("y", List("x", true)), ("z", null))), ("b", 1.0))));
    }

    [Fact]
    public void A_value_that_is_not_known_is_not_stored()
    {
        using var store = CloudStore.Open(_folder["azure.db"]);
        Should.Throw<ArgumentException>(() => store.Put(Identity("reader", ("note", AzureUnknown.Value))));
        store.All().ShouldBeEmpty();
    }

    public void Dispose() => _folder.Dispose();

    private static AzureResource Identity(string name, params (string Key, object? Value)[] inputs) => new(
        $"{Group}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/{name}",
        "azure-native:managedidentity:UserAssignedIdentity",
        "Microsoft.ManagedIdentity/userAssignedIdentities",
        Map(inputs),
        Map(("name", name)));
}
