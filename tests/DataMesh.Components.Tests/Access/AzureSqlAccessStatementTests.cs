using DataMesh.Components.Access;

namespace DataMesh.Components.Tests.Access;

public sealed class AzureSqlAccessStatementTests
{
    [Fact]
    public void What_is_no_longer_granted_goes_before_what_is_granted_comes()
    {
        var sql = AzureSqlAccessStatement.Text;

        InOrder(sql, "BEGIN TRANSACTION", "DROP USER", "CREATE USER", "REVOKE", "DROP MEMBER", "GRANT ", "COMMIT TRANSACTION").ShouldBeTrue();
    }

    [Fact]
    public void Only_users_that_it_made_are_touched()
    {
        // Every statement that takes something away starts from the members of the role that marks our users.
        foreach (var statement in Statements()
            .Where(statement => statement.Contains("DROP USER") || statement.Contains("REVOKE") || statement.Contains("DROP MEMBER")))
            statement.ShouldContain("DATABASE_PRINCIPAL_ID(N'datamesh_managed')");
    }

    [Fact]
    public void Names_reach_a_statement_through_quotename_only()
    {
        foreach (var name in new[] { "p.name", "n.[user]", "w.[user]", "s.name", "o.name", "r.name" })
        {
            AzureSqlAccessStatement.Text.ShouldNotContain($"+ {name} +");
            AzureSqlAccessStatement.Text.ShouldNotContain($"' + {name}");
        }
    }

    [Fact]
    public void Users_are_made_without_asking_the_directory() => AzureSqlAccessStatement.Text.ShouldNotContain("EXTERNAL PROVIDER");

    [Fact]
    public void The_script_carries_the_statement_and_neither_secret_nor_download()
    {
        DatabaseDialect.AzureSql.Script.ShouldContain(AzureSqlAccessStatement.Text.ReplaceLineEndings("\n"));
        DatabaseDialect.AzureSql.Script.ShouldNotContain("Install-Module");
        DatabaseDialect.AzureSql.Script.ShouldNotContain("Password");
        DatabaseDialect.AzureSql.Script.Split('\n').Count(line => line == "'@").ShouldBe(1, "the here-string must end once, after the statement");
    }

    private static IEnumerable<string> Statements() => AzureSqlAccessStatement.Text.Split("EXEC sys.sp_executesql");

    private static bool InOrder(string text, params ReadOnlySpan<string> parts)
    {
        var at = 0;
        foreach (var part in parts)
        {
            at = text.IndexOf(part, at, StringComparison.Ordinal);
            if (at < 0)
                return false;
        }

        return true;
    }
}
