namespace DataMesh.Engine.Tests;

public sealed class ProtectionTests : IDisposable
{
    private readonly TestLab _lab = new();

    public void Dispose() => _lab.Dispose();

    [Fact]
    public void A_protected_resource_is_not_deleted()
    {
        _lab.MustUp(Program("a", protect: true));

        var result = _lab.Up(_ => { });

        result.ExitCode.ShouldBe(1);
        result.AllDiagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0620");
        _lab.Cloud.Ids.ShouldBe(["/a"]);
    }

    [Fact]
    public void A_protected_resource_is_not_destroyed()
    {
        _lab.MustUp(Program("a", protect: true));

        _lab.Destroy().AllDiagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0620");
        _lab.Cloud.Ids.ShouldBe(["/a"]);
    }

    [Fact]
    public void A_protected_resource_is_not_replaced_and_the_reason_is_named()
    {
        _lab.MustUp(Program("a", protect: true));

        var diagnostic = _lab.Up(Program("b", protect: true)).AllDiagnostics.ShouldHaveSingleItem();

        diagnostic.Code.ShouldBe("DM0621");
        diagnostic.Message.ShouldContain("because of name");
    }

    [Fact]
    public void Protection_that_was_taken_away_in_a_run_before_does_not_count()
    {
        _lab.MustUp(Program("a", protect: true));
        _lab.MustUp(Program("a", protect: false)).ShouldBe("");

        _lab.MustUp(_ => { }).ShouldBe("delete a\n");
    }

    [Fact]
    public void A_protected_resource_that_is_named_goes_and_nothing_else_does()
    {
        _lab.MustUp(stack => (Program("a", protect: true) + (other => other.Thing("b", Named("b"), Protected)))(stack));

        Allow("a");
        _lab.Destroy().AllDiagnostics.ShouldHaveSingleItem().Message.ShouldContain("'b'");
        _lab.Cloud.Ids.ShouldBe(["/a", "/b"]);

        Allow("a", TestLab.UrnOf("b"));
        _lab.Destroy().ExitCode.ShouldBe(0);
        _lab.Cloud.Ids.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("store-thing")]
    [InlineData("A")]
    [InlineData("all")]
    [InlineData("proj-dev")]
    public void A_name_that_fits_nothing_allows_nothing(string name)
    {
        _lab.MustUp(Program("a", protect: true));

        Allow(name);

        _lab.Destroy().AllDiagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0620");
    }

    [Fact]
    public void An_up_does_not_delete_what_holds_data_unless_it_is_named_and_the_diagnostic_says_how_to_keep_it()
    {
        _lab.MustUp(stack => stack.Thing("a", Named("a"), type: FakeProvider.Store));

        var refused = _lab.Up(_ => { });

        refused.ExitCode.ShouldBe(1);
        var diagnostic = refused.AllDiagnostics.ShouldHaveSingleItem();
        diagnostic.Code.ShouldBe("DM0620");
        diagnostic.Urn.ShouldBe(TestLab.UrnOf("a", FakeProvider.Store));
        diagnostic.Message.ShouldBe(
            "'a' would be deleted, and what it holds would be lost: fake:index:Store 'a' with all that was put there. Nothing was changed. "
            + "To keep the data, add a second store first, copy with a crane, let its readers use the new one, and remove this one last. "
            + "To lose it on purpose, add --allow-data-loss a.");
        _lab.Cloud.Ids.ShouldBe(["/a"]);

        Allow("a");
        _lab.MustUp(_ => { }).ShouldBe("delete a\n");
    }

    [Fact]
    public void An_up_does_not_replace_what_holds_data_unless_it_is_named()
    {
        _lab.MustUp(stack => stack.Thing("a", Named("a"), type: FakeProvider.Store));

        var diagnostic = _lab.Up(stack => stack.Thing("a", Named("b"), type: FakeProvider.Store)).AllDiagnostics.ShouldHaveSingleItem();
        diagnostic.Code.ShouldBe("DM0621");
        diagnostic.Message.ShouldContain("fake:index:Store 'a' with all that was put there because of name.");

        Allow("a");
        _lab.MustUp(stack => stack.Thing("a", Named("b"), type: FakeProvider.Store));
        _lab.Cloud.Ids.ShouldBe(["/b"]);
    }

    [Fact]
    public void A_destroy_takes_what_holds_data_where_nothing_protects_it()
    {
        _lab.MustUp(stack => stack.Thing("a", Named("a"), type: FakeProvider.Store));

        var result = _lab.Destroy();

        result.ExitCode.ShouldBe(0);
        result.Stacks.ShouldHaveSingleItem().DataAtRisk.ShouldHaveSingleItem().IsAllowed.ShouldBeTrue();
        _lab.Cloud.Ids.ShouldBeEmpty();
    }

    [Fact]
    public void A_preview_says_what_would_be_refused_and_what_would_not()
    {
        _lab.MustUp(Program("a", protect: true));

        _lab.Preview(_ => { }).AllDiagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0620");
        Allow("a");
        var allowed = _lab.Preview(_ => { });

        allowed.ExitCode.ShouldBe(0);
        var risk = allowed.Stacks.ShouldHaveSingleItem().DataAtRisk.ShouldHaveSingleItem();
        (risk.IsProtected, risk.IsAllowed, risk.Store, risk.Data).ShouldBe((true, true, "a", null));
    }

    [Fact]
    public void The_component_above_names_all_that_belongs_to_a_store_in_one_diagnostic()
    {
        _lab.MustUp(stack =>
        {
            var store = stack.Component("lake");
            var account = stack.Thing("account", Named("account"), request => request with { Parent = store.Urn }, FakeProvider.Store);
            stack.Thing("raw", Named("raw").From("container", account, "id"), request => request with { Parent = account.Urn }, FakeProvider.Store);
        });

        var diagnostic = _lab.Up(_ => { }).AllDiagnostics.ShouldHaveSingleItem();
        diagnostic.Message.ShouldStartWith(
            "'lake' would be deleted, and what it holds would be lost: fake:index:Store 'account' with all that was put there; fake:index:Store 'raw' with ");

        Allow("lake");
        _lab.MustUp(_ => { });
        _lab.Cloud.Ids.ShouldBeEmpty();
    }

    [Fact]
    public void RetainOnDelete_leaves_the_resource_in_the_cloud()
    {
        _lab.MustUp(stack => stack.Thing("a", Named("a"), request => request with { RetainOnDelete = true }, FakeProvider.Store));

        _lab.MustUp(_ => { }).ShouldBe("delete a\n");

        _lab.Cloud.Ids.ShouldBe(["/a"]);
        _lab.State.Find(TestLab.UrnOf("a", FakeProvider.Store)).ShouldBeNull();
    }

    [Fact]
    public void DeletedWith_spares_the_deletion_of_what_goes_anyway()
    {
        _lab.MustUp(stack =>
        {
            var box = stack.Thing("box", new Inputs().Set("name", "box"));
            stack.Thing("inner", new Inputs().Set("name", "inner").From("container", box, "id"), request => request with { DeletedWith = box.Urn });
        });
        _lab.Cloud.Operations.Clear();

        _lab.Destroy().ExitCode.ShouldBe(0);

        _lab.Cloud.Operations.ShouldBe(["delete /box"]);
        _lab.Cloud.Ids.ShouldBeEmpty();
    }

    private static Action<TestStack> Program(string name, bool protect) => stack =>
        stack.Thing("a", Named(name), request => request with { Protect = protect });

    private static Inputs Named(string name) => new Inputs().Set("name", name);

    private static Rpc.Monitor.RegisterResourceRequest Protected(Rpc.Monitor.RegisterResourceRequest request) => request with { Protect = true };

    private void Allow(params string[] names) => _lab.Options = _lab.Options with { AllowDataLoss = [.. names] };
}
