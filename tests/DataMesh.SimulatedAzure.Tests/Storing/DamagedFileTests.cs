using Microsoft.Data.Sqlite;

namespace DataMesh.SimulatedAzure.Tests.Storing;

public sealed class DamagedFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_file_that_is_no_database_is_refused_and_kept(bool readOnly)
    {
        File.WriteAllText(_folder["azure.db"], new string('x', 5000));
        var error = Should.Throw<CloudFileException>(() => Open(readOnly));
        error.Path.ShouldBe(_folder["azure.db"]);
        error.Problem.ShouldContain("damaged");
        error.Remedy.ShouldContain("Move it away");
        File.ReadAllText(_folder["azure.db"]).Length.ShouldBe(5000);
    }

    [Fact]
    public void A_file_that_was_damaged_later_is_refused()
    {
        using (var store = CloudStore.Open(_folder["azure.db"]))
            for (var i = 0; i < 200; i++)
                store.Put(new AzureResource(
                    $"/subscriptions/s/resourceGroups/rg{i:D3}", "t", "Microsoft.Resources/resourceGroups", Map(("text", new string('a', 200))), Map()));
        var bytes = File.ReadAllBytes(_folder["azure.db"]);
        Array.Fill(bytes, (byte)0x5A, 4096, bytes.Length - 4096);
        File.WriteAllBytes(_folder["azure.db"], bytes);
        Should.Throw<CloudFileException>(() =>
        {
            using var store = CloudStore.OpenReadOnly(_folder["azure.db"]);
            _ = store.All().Count();
        });
    }

    [Fact]
    public void A_database_of_something_else_is_refused()
    {
        Run("CREATE TABLE invoices (number INTEGER)");
        var before = File.ReadAllBytes(_folder["azure.db"]);
        Should.Throw<CloudFileException>(() => Open(readOnly: false)).Problem.ShouldContain("not a simulated cloud");
        File.ReadAllBytes(_folder["azure.db"]).ShouldBe(before);
    }

    [Fact]
    public void A_cloud_of_another_version_is_refused()
    {
        CloudStore.Open(_folder["azure.db"]).Dispose();
        Run("PRAGMA user_version = 99");
        Should.Throw<CloudFileException>(() => Open(readOnly: true)).Problem.ShouldContain("version 99");
    }

    [Fact]
    public void A_folder_in_the_place_of_the_file_is_refused()
    {
        Directory.CreateDirectory(_folder["azure.db"]);
        Should.Throw<CloudFileException>(() => Open(readOnly: false)).Path.ShouldBe(_folder["azure.db"]);
    }

    public void Dispose() => _folder.Dispose();

    private void Open(bool readOnly)
    {
        using var store = readOnly ? CloudStore.OpenReadOnly(_folder["azure.db"]) : CloudStore.Open(_folder["azure.db"]);
    }

    private void Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder["azure.db"]};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
