namespace DataMesh.SimulatedAzure.Tests.Storing;

public sealed class KilledProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>
    /// A killed process leaves exactly the files that it has written so far, so a copy of them taken in the middle of a change is what it leaves.
    /// </summary>
    [Fact]
    public void A_process_that_is_killed_in_a_change_leaves_the_cloud_before_it()
    {
        using (var store = CloudStore.Open(_folder["azure.db"]))
        {
            store.Put(Group("kept"));
            store.InOneTransaction(() =>
            {
                // More than fits in the page cache, so that pages of the change reach the file before the end.
                for (var i = 0; i < 3000; i++) store.Put(Group($"half{i:D4}"));
                foreach (var file in _folder.Files) File.Copy(_folder[file], _folder["killed-" + file]);
                return true;
            });
        }
        _folder.Files.ShouldContain("killed-azure.db");
        using var left = CloudStore.Open(_folder["killed-azure.db"]);
        left.All().Select(resource => resource.Id).ShouldBe([Group("kept").Id]);
        left.Put(Group("after"));
        left.All().Count().ShouldBe(2);
    }

    [Fact]
    public void A_change_that_fails_leaves_nothing()
    {
        using var store = CloudStore.Open(_folder["azure.db"]);
        Should.Throw<InvalidDataException>(() => store.InOneTransaction<bool>(() =>
        {
            store.Put(Group("one"));
            throw new InvalidDataException("in the middle");
        }));
        store.All().ShouldBeEmpty();
        store.Put(Group("two"));
        store.All().ShouldHaveSingleItem();
    }

    [Fact]
    public void What_was_read_during_a_change_that_fails_is_forgotten()
    {
        using var store = CloudStore.Open(_folder["azure.db"]);
        store.Put(Group("one"));
        Should.Throw<InvalidDataException>(() => store.InOneTransaction<bool>(() =>
        {
            store.Put(Group("one") with { Token = "changed" });
            store.Put(Group("two"));
            store.Find(Group("one").Id).ShouldNotBeNull().Token.ShouldBe("changed");
            store.Find(Group("two").Id).ShouldNotBeNull();
            throw new InvalidDataException("in the middle");
        }));
        store.Find(Group("one").Id).ShouldNotBeNull().Token.ShouldBe(Group("one").Token);
        store.Find(Group("two").Id).ShouldBeNull();
    }

    public void Dispose() => _folder.Dispose();

    private static AzureResource Group(string name) =>
        new(
            $"/subscriptions/s/resourceGroups/{name}", "azure-native:resources:ResourceGroup", "Microsoft.Resources/resourceGroups",
            Map(("text", new string('t', 2000))), Map());
}
