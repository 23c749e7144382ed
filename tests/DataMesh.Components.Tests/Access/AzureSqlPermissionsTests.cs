using DataMesh.Components.Access;

namespace DataMesh.Components.Tests.Access;

public sealed class AzureSqlPermissionsTests
{
    [Fact]
    public void A_reader_may_select_from_exactly_the_table() =>
        AzureSqlPermissions.Of(AccessLevel.Read, "reporting", "customers", "id-reader", "client")
            .ShouldBe([new DatabasePermission("id-reader", "client", "SELECT", "reporting", "customers")]);

    [Fact]
    public void The_owner_may_make_and_fill_tables_of_its_schema_and_no_other()
    {
        var permissions = AzureSqlPermissions.Of(AccessLevel.Write, "reporting", "customers", "id-owner", "client");

        permissions.Where(permission => permission.Schema is not null).ShouldAllBe(permission => permission.Schema == "reporting");
        permissions.Where(permission => permission.Schema is null).Select(permission => permission.Permission).ShouldBe(["CREATE TABLE", "CREATE VIEW"]);
        permissions.ShouldNotContain(permission => permission.Permission == "CONTROL");
    }
}
