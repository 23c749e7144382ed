using DataMesh.Components.Access;
using DataMesh.Components.Tests.Harness;

namespace DataMesh.Components.Tests.Access;

public sealed class PostgresAccessTests
{
    private static readonly PostgresTable Table = TestMesh.Desk.Table("published", "cases");

    [Fact]
    public void A_reader_may_select_from_exactly_the_table() =>
        PostgresPermissions.Of(AccessLevel.Read, Table, "id-reader", "object").Where(permission => permission.Object is not null)
            .ShouldBe([new DatabasePermission("id-reader", "object", "SELECT", "published", "cases")]);

    [Fact]
    public void The_owner_may_make_tables_in_its_schema_and_no_other() =>
        PostgresPermissions.Of(AccessLevel.Write, Table, "id-owner", "object").Where(permission => permission.Permission == "CREATE")
            .ShouldBe([new DatabasePermission("id-owner", "object", "CREATE", "published", null)]);

    [Fact]
    public void Every_permission_is_one_that_the_statement_knows()
    {
        foreach (var permission in new[] { AccessLevel.Read, AccessLevel.Write }.SelectMany(level => PostgresPermissions.Of(level, Table, "id", "object")))
            PostgresAccessStatement.Text.ShouldContain($"'{permission.Permission}'");
    }

    [Fact]
    public void What_is_no_longer_granted_goes_before_what_is_granted_comes_in_one_transaction()
    {
        var at = -1;
        foreach (var part in new[] { "BEGIN;", "'DROP ROLE %I'", "'CREATE ROLE %I LOGIN'", "'REVOKE %s ON", "'GRANT %s ON TABLE", "COMMIT;" })
        {
            var next = PostgresAccessStatement.Text.IndexOf(part, StringComparison.Ordinal);
            next.ShouldBeGreaterThan(at, part);
            at = next;
        }
    }

    [Fact]
    public void Nothing_that_holds_data_is_dropped()
    {
        PostgresAccessStatement.Text.ShouldNotContain("DROP TABLE");
        PostgresAccessStatement.Text.ShouldNotContain("DROP SCHEMA");
        PostgresAccessStatement.Text.IndexOf("REASSIGN OWNED", StringComparison.Ordinal)
            .ShouldBeLessThan(PostgresAccessStatement.Text.IndexOf("DROP OWNED", StringComparison.Ordinal), "what is owned stays");
    }

    [Fact]
    public void The_script_carries_client_and_statement_and_neither_secret_nor_download()
    {
        var script = DatabaseDialect.Postgres.Script;

        script.ShouldContain(PostgresAccessStatement.Text.ReplaceLineEndings("\n"));
        script.ShouldContain("class PostgresWire");
        script.ShouldNotContain("Install-Module");
        script.ShouldNotContain("TrustServerCertificate=True");
        script.Split('\n').Count(line => line == "'@").ShouldBe(2, "each here-string ends once");
        script.Length.ShouldBeLessThan(256 * 1024, "Azure takes no longer ones");
    }
}
