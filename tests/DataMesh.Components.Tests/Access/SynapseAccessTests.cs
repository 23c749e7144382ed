using System.Text.RegularExpressions;
using DataMesh.Components.Access;

namespace DataMesh.Components.Tests.Access;

public sealed partial class SynapseAccessTests
{
    private static readonly string Script = DatabaseDialect.Synapse.Script;

    [Fact]
    public void What_is_no_longer_granted_goes_before_what_is_granted_comes()
    {
        var body = Script[Script.IndexOf("function Invoke-Statement", StringComparison.Ordinal)..];
        var places = new[] { "DROP USER", "REVOKE", "sp_droprolemember", "Add-User $connection", "CREATE SCHEMA", "\"GRANT " }
            .Select(part => body.IndexOf(part, StringComparison.Ordinal)).ToList();

        places.ShouldAllBe(place => place >= 0);
        places.ShouldBeInOrder();
    }

    [Fact]
    public void Only_users_that_it_made_are_asked_for()
    {
        var questions = SynapseAccessStatement.Text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        questions.Length.ShouldBe(5);
        questions[..^1].ShouldAllBe(question => question.Contains("datamesh_managed"));
        questions.ShouldAllBe(question => question.StartsWith("SELECT "));
    }

    [Fact]
    public void Nothing_runs_in_a_transaction_which_a_dedicated_pool_refuses() => Script.ShouldNotContain("TRANSACTION");

    [Fact]
    public void Names_reach_a_statement_through_quotes_only()
    {
        // Permissions come from the catalog or from the code above; they are no names.
        var statements = Script.Split('\n').Where(line => line.Contains("Sql $connection \""))
            .Select(line => Quoted().Replace(line[line.IndexOf('"', StringComparison.Ordinal)..], ""))
            .Select(line => line.Replace("$($row['permission'])", "").Replace("$($entry.permission)", ""))
            .ToList();

        statements.Count.ShouldBe(9);
        statements.ShouldAllBe(statement => !statement.Contains('$'));
    }

    [Fact]
    public void A_user_is_dropped_whose_id_is_not_the_one_that_was_granted()
    {
        Script.ShouldContain("FROM EXTERNAL PROVIDER");
        Script.IndexOf("-ne $sid", StringComparison.Ordinal).ShouldBeLessThan(Script.IndexOf("sp_addrolemember", StringComparison.Ordinal));
    }

    [Fact]
    public void The_script_carries_the_questions_and_neither_secret_nor_download()
    {
        Script.ShouldContain(SynapseAccessStatement.Text.ReplaceLineEndings("\n"));
        Script.ShouldNotContain("Install-Module");
        Script.ShouldNotContain("Password");
        Script.Split('\n').Count(line => line == "'@").ShouldBe(1, "the here-string must end once, after the questions");
    }

    [GeneratedRegex(@"\$\(Get-(Quoted|Literal) \$[a-z]+(\['[a-z]+'\]|\.[a-z]+)?\)|\$\(Get-Target \$[a-z.]+ (\$[a-z.]+|\(\[string\]\$row\['object'\]\))\)")]
    private static partial Regex Quoted();
}
