using System.Text.Json;
using DataMesh.Cli.Tests.Support;

namespace DataMesh.Cli.Tests.Access;

public sealed class AccessViewTests : IDisposable
{
    private readonly RegisterFolder _register = new();

    public void Dispose() => _register.Dispose();

    [Fact]
    public void The_register_is_a_table() => _register.Run(0, "list").ShouldBe(
        """
        ID                                                            CONSUMER                           PORT                                         ENVIRONMENTS   UNTIL       STATE
        customer-service-reads-client-directory-client-directory-api  customer-service/service-cases     sales/client-directory/client-directory-api  test,prod      2027-08-31  in force
        operations-reads-billed-fees                                  operations/fee-earner-performance  finance/billed-fees/billed-fees              dev,test,prod  2027-08-31  in force
        operations-reads-fee-targets                                  operations/fee-earner-performance  human-resources/fee-targets/fee-targets      dev,test,prod  2027-08-31  in force

        """);

    [Theory]
    [InlineData(1, "--port", "finance")]
    [InlineData(1, "--port", "finance/billed-fees/billed-fees")]
    [InlineData(0, "--port", "finance/billed")]
    [InlineData(2, "--consumer", "operations/fee-earner-performance")]
    [InlineData(0, "--consumer", "sales")]
    [InlineData(3, "--state", "in-force")]
    [InlineData(0, "--state", "waiting")]
    [InlineData(2, "--environment", "dev")]
    [InlineData(3, "--environment", "prod")]
    public void The_table_has_what_is_asked_for(int count, params string[] filter) =>
        _register.Json(0, ["list", .. filter]).GetProperty("requests").GetArrayLength().ShouldBe(count);

    [Fact]
    public void A_state_that_is_none_is_refused() => _register.Refused(2, "DM0941", "list", "--state", "waitin").ShouldContain("Did you mean 'waiting'?");

    [Fact]
    public void A_request_is_shown_in_words() => Snapshot.Verify(_register.Run(0, "show", RegisterFolder.Fees, "-e", "dev"));

    [Fact]
    public void A_request_has_a_stable_shape_as_JSON() =>
        Snapshot.Verify(_register.Run(0, "show", "operations-reads-fee-targets", "--environment", "dev", "--json"));

    [Fact]
    public void A_change_says_which_file_it_wrote()
    {
        var change = _register.Json(0, "revoke", RegisterFolder.Fees, "--as", "sg-finance-owners", "--reason", "Done.");

        change.EnumerateObject().Select(member => member.Name).ShouldBe(["file", "asOf", "request", "approvers", "becomes", "diagnostics"]);
        change.GetProperty("file").EnumerateObject().Select(member => member.ToString())
            .ShouldBe([$"\"path\": \"{RegisterFolder.FeesFile}\"", "\"isNew\": false", "\"written\": true"]);
        change.GetProperty("request").GetProperty("revoked").GetProperty("reason").GetString().ShouldBe("Done.");
    }

    [Fact]
    public void A_refusal_is_JSON_too()
    {
        var diagnostic = JsonOf(_register.Run(1, "show", "x", "--json")).GetProperty("diagnostics")[0];

        diagnostic.GetProperty("code").GetString().ShouldBe("DM0940");
    }

    [Theory]
    [InlineData("2026-08-31", "approved")]
    [InlineData("2026-09-01", "in-force")]
    [InlineData("2027-08-31", "in-force")]
    [InlineData("2027-09-01", "expired")]
    [InlineData("2026-08-20", "waiting")]
    public void The_state_is_that_of_the_day(string day, string state) =>
        _register.Json(0, "show", RegisterFolder.Fees, "--as-of", day).GetProperty("request").GetProperty("state").GetString().ShouldBe(state);

    [Fact]
    public void A_check_passes_on_what_is_in_order_and_lists_what_ends_soon()
    {
        _register.Run(0, "check").ShouldBe("The register on 2026-11-01 (dev, test, prod):\n\n   3 in force\n\nThe register is in order.\n");
        var soon = _register.Json(0, "check", "--as-of", "2027-08-01").GetProperty("endingSoon");
        soon.EnumerateArray().Select(request => request.GetProperty("validUntil").GetString()).ShouldBe(["2027-08-31", "2027-08-31", "2027-08-31"]);
        _register.Json(0, "check", "--as-of", "2027-08-01", "--expiring-within", "7").GetProperty("endingSoon").GetArrayLength().ShouldBe(0);
        _register.Refused(2, "DM0941", "check", "--expiring-within", "-1");
    }

    [Fact]
    public void A_check_fails_on_what_expired_until_somebody_ends_or_continues_it()
    {
        const string Day = "2027-09-01";
        var report = _register.Json(1, "check", "--as-of", Day);
        report.GetProperty("states").GetProperty("expired").GetInt32().ShouldBe(3);
        report.GetProperty("diagnostics").EnumerateArray().Select(finding => finding.GetProperty("code").GetString()).ShouldBe(["DM0413", "DM0413", "DM0413"]);

        _register.Run(0, "revoke", RegisterFolder.Fees, "--as", "sg-operations-owners", "--reason", "Not needed any more.", "--as-of", Day);
        _register.Run(
            0, "revoke", "customer-service-reads-client-directory-client-directory-api", "--as", "sg-customer-service-owners", "--reason", "No more.", "--as-of", Day);
        _register.Run(0, "request", "--renews", "operations-reads-fee-targets", "--ticket", "MESH-40", "--days", "30", "--as-of", Day);

        _register.Run(0, "check", "--as-of", Day).ShouldContain("warning: DM0412: Request 'operations-reads-fee-targets-2' is not approved on 2027-09-01");
    }

    [Fact]
    public void A_check_fails_on_an_input_that_nobody_asked_for()
    {
        _register.WithoutFees();

        _register.Run(1, "check", "-e", "dev")
            .ShouldContain("error: DM0415: 'operations/fee-earner-performance' has 'finance/billed-fees/billed-fees' among its Inputs");
    }

    [Fact]
    public void A_project_without_a_mesh_in_CSharp_has_no_register()
    {
        using var line = new CommandLine();
        line.Write("Pulumi.yaml", "name: small\nruntime: nodejs\n");

        foreach (var arguments in (string[][])[["list"], ["show", "x"], ["check"]])
            line.Run(1, ["access", .. arguments]).ShouldContain("error: DM0948: ");
    }

    private static JsonElement JsonOf(string printed) => JsonDocument.Parse(printed[..(printed.LastIndexOf('}') + 1)]).RootElement;
}
