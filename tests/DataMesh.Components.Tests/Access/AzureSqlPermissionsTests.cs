using DataMesh.Components.Access;
using DataMesh.Components.Tests.Harness;

namespace DataMesh.Components.Tests.Access;

public sealed class AzureSqlPermissionsTests
{
    private static readonly SqlTable Table = TestMesh.SalesDatabase.Table("reporting", "customers");

    [Fact]
    public void A_reader_may_select_from_exactly_the_table() =>
        AzureSqlPermissions.Of(AccessLevel.Read, Table, "id-reader", "client")
            .ShouldBe([new DatabasePermission("id-reader", "client", "SELECT", "reporting", "customers")]);

    [Fact]
    public void The_owner_may_make_and_fill_tables_of_its_schema_and_no_other()
    {
        var permissions = AzureSqlPermissions.Of(AccessLevel.Write, Table, "id-owner", "client");

        permissions.Where(permission => permission.Schema is not null).ShouldAllBe(permission => permission.Schema == "reporting");
        permissions.Where(permission => permission.Schema is null).Select(permission => permission.Permission).ShouldBe(["CREATE TABLE", "CREATE VIEW"]);
        permissions.ShouldNotContain(permission => permission.Permission == "CONTROL");
    }
}
