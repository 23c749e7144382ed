using DataMesh.Cli.Rendering;
using DataMesh.Engine;
using DataMesh.Engine.Diagnostics;
using DataMesh.Engine.Planning;
using DataMesh.Engine.State;
using static DataMesh.Cli.Tests.Rendering.Plans;

namespace DataMesh.Cli.Tests.Rendering;

public sealed class StackTextTests
{
    private static readonly StateResource StackState = Resource(Stack);
    private static readonly StateResource ZoneState = Resource(Under(Stack, Zone, "finance"), Stack);
    private static readonly StateResource GroupState = Resource(
        Under(ZoneState.Urn, Group, "data"), ZoneState.Urn, """{"location": "westeurope", "tags": {"env": "dev"}}""", "/rg/data");
    private static readonly StateResource LakeState = Resource(
        Under(ZoneState.Urn, Account, "lake"), ZoneState.Urn,
        """{"accountName": "contosodevfinlake", "isHnsEnabled": true, "sku": {"name": "Standard_LRS"}}""", "/st/lake");

    private static readonly StateResource RawState = Resource(
        Under(LakeState.Urn, Container, "raw"), LakeState.Urn, """{"containerName": "raw"}""", "/st/lake/raw");
    private static readonly StateResource CuratedState = Resource(
        Under(LakeState.Urn, Container, "curated"), LakeState.Urn, """{"containerName": "curated"}""", "/st/lake/curated");

    [Fact]
    public void A_new_stack_is_shown_as_a_tree_of_creations() =>
        Tests.Snapshot.Verify(
            Text(Result(Create(StackState), Create(ZoneState), Create(GroupState), Create(LakeState), Create(RawState), Create(CuratedState))));

    [Fact]
    public void A_stack_that_stays_as_it_is_has_one_row_and_a_count() =>
        Tests.Snapshot.Verify(Text(Result(Same(StackState), Same(ZoneState), Same(GroupState), Same(LakeState))));

    [Fact]
    public void What_stays_is_shown_only_above_what_changes() =>
        Tests.Snapshot.Verify(Text(Result(Same(StackState), Same(ZoneState), Same(GroupState), Same(LakeState), Same(RawState), Create(CuratedState))));

    [Fact]
    public void An_update_says_which_properties_differ() =>
        Tests.Snapshot.Verify(Text(Result(
            Same(StackState),
            Same(ZoneState),
            Update(GroupState, """{"location": "westeurope", "managedBy": "me", "tags": {"env": "test"}}""",
                new("managedBy", DiffKind.Add, false), new("tags.env", DiffKind.Update, false)))));

    [Fact]
    public void A_replacement_says_which_property_forces_it_and_comes_first_where_it_loses_data() =>
        Tests.Snapshot.Verify(Text(AtRisk(Result(
        [
            Same(StackState),
            Same(ZoneState),
            Same(GroupState),
            .. Plans.Replace(LakeState, """{"accountName": "contosodevfinlake2", "isHnsEnabled": true, "sku": {"name": "Standard_ZRS"}}""",
                new("accountName", DiffKind.Update, true), new("sku.name", DiffKind.Update, false)),
            Delete(RawState),
        ]), allowed: false)));

    [Fact]
    public void A_destroy_lists_the_data_at_risk_before_anything_else() =>
        Tests.Snapshot.Verify(Text(
            AtRisk(Result(Delete(RawState), Delete(LakeState with { Protect = true }), Delete(GroupState), Delete(ZoneState), Delete(StackState)), allowed: true),
            RunVerb.Destroy));

    [Fact]
    public void A_retained_resource_leaves_only_the_state() =>
        Text(Result(Same(StackState), Delete(LakeState with { RetainOnDelete = true }))).ShouldContain("delete[retain]");

    [Fact]
    public void A_real_run_speaks_in_the_past_and_says_how_long_it_took() =>
        Tests.Snapshot.Verify(Text(Applied(Result(Create(StackState), Create(ZoneState), Create(GroupState))), RunVerb.Update));

    [Fact]
    public void A_step_that_failed_is_named_with_its_reason()
    {
        var result = Applied(Result(Create(StackState), Create(ZoneState), Create(LakeState)), "lake");
        Tests.Snapshot.Verify(Text(
            result with
            {
                Diagnostics =
                [
                    new Diagnostic("DM0703", Severity.Error, "StorageAccountAlreadyTaken: The storage account named contosodevfinlake is already taken.")
                    {
                        Urn = LakeState.Urn,
                    },
                    new Diagnostic("DM0305", Severity.Warning, "Two\nlines.") { Location = new SourceLocation("stacks/mesh.yaml", 4) },
                ],
            },
            RunVerb.Update));
    }

    [Fact]
    public void A_preview_with_errors_gives_no_counts() =>
        Text(Result(Create(StackState)) with { Diagnostics = [new Diagnostic("DM0801", Severity.Error, "No.") { Urn = Stack }] })
            .ShouldNotContain("Resources:");

    [Fact]
    public void Outputs_are_shown_with_their_changes_and_never_with_a_secret()
    {
        var before = new DataMesh.Engine.State.Snapshot(
            [StackState with { Outputs = Map("""{"gone": 1, "same": "x", "zones": {"a": "1", "b": "2"}}""") }], [], "");
        var result = Result(Same(StackState)) with { Before = before };
        Tests.Snapshot.Verify(Text(result with
        {
            Plan = result.Plan with { StackOutputs = Map("""{"key": "secret(s3cret)", "later": "unknown()", "same": "x", "zones": {"a": "1", "b": "3"}}""") },
        }));
    }

    [Fact]
    public void The_detailed_view_shows_each_property() =>
        Tests.Snapshot.Verify(Text(
            Result(
            [
                Same(StackState),
                Same(ZoneState),
                Create(CuratedState with
                {
                    Id = "",
                    Parent = ZoneState.Urn,
                    Inputs = Map("""{"containerName": "curated", "metadata": {"a": ["x", "unknown()"]}, "policy": "{\"rules\": []}"}"""),
                }),
                Update(GroupState, """{"location": "westeurope", "tags": {"env": "test", "owner": "me"}}""",
                    new PropertyDiff("tags.env", DiffKind.Update, false)),
                .. Plans.Replace(LakeState, """{"accountName": "contosodevfinlake2", "isHnsEnabled": true, "sku": {"name": "Standard_LRS"}}""",
                    new PropertyDiff("accountName", DiffKind.Update, true)),
            ]),
            diff: true));

    [Fact]
    public void The_rest_of_an_interrupted_replacement_is_a_deletion()
    {
        var rest = new Step(StepOp.DeleteReplaced, LakeState.Urn, LakeState with { Delete = true }, null);
        Text(Result(Same(StackState), Same(ZoneState), Same(LakeState), rest)).ShouldContain("- 1 to delete");
    }

    [Fact]
    public void The_rest_of_a_replacement_does_not_repeat_what_is_below_it()
    {
        var rest = new Step(StepOp.DeleteReplaced, LakeState.Urn, LakeState with { Delete = true }, null);
        Text(Result(Same(StackState), Same(ZoneState), Same(LakeState), Create(RawState), rest))
            .Split('\n').Count(line => line.Contains(Container, StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void A_replacement_that_follows_an_alias_is_one_row()
    {
        var result = Result([Same(StackState), Same(ZoneState), .. Renamed()]);
        var text = Text(result);
        text.Split('\n').Count(line => line.Contains($"{Account}  ", StringComparison.Ordinal)).ShouldBe(1);
        text.ShouldContain("+-1 to replace");
        text.ShouldNotContain("to delete");
        var failed = Text(Applied(result, "lake"), RunVerb.Update);
        failed.ShouldContain("**replacing failed**");

        // As the planner does it: the old half is deleted under its old name.
        static IEnumerable<Step> Renamed() => Plans.Replace(
            LakeState, """{"accountName": "contosodevfindata"}""", new PropertyDiff("accountName", DiffKind.Update, true))
            .Select(step => step.Op == StepOp.DeleteReplaced ? step : step with
            {
                Urn = Under(ZoneState.Urn, Account, "data"),
                New = step.New is { } data ? data with { Urn = Under(ZoneState.Urn, Account, "data") } : null,
            });
    }

    [Fact]
    public void Default_providers_are_not_shown_and_not_counted()
    {
        var provider = Create(Resource(Under(Stack, "pulumi:providers:azure-native", "default"), Stack, id: "p")) with { IsDefaultProvider = true };
        Text(Result(Create(StackState), provider)).ShouldContain("+ 1 to create");
    }

    [Fact]
    public void A_reference_that_is_read_again_is_no_news() =>
        Text(Result(
            Same(StackState),
            new Step(
                StepOp.Read, Under(Stack, "pulumi:pulumi:StackReference", "hub"), null,
                Resource(Under(Stack, "pulumi:pulumi:StackReference", "hub"), Stack))))
            .ShouldNotContain("StackReference");

    [Fact]
    public void Ten_thousand_rows_are_rendered_without_losing_one()
    {
        var steps = Enumerable.Range(0, 10_000).Select(i => Create(Resource(Under(ZoneState.Urn, Container, $"c{i}"), ZoneState.Urn)))
            .Prepend(Create(ZoneState)).Prepend(Create(StackState));
        Text(Result([.. steps])).Split('\n').Count(line => line.Contains(Container, StringComparison.Ordinal)).ShouldBe(10_000);
    }

    [Fact]
    public void A_run_over_several_stacks_ends_with_a_table()
    {
        var hub = Result(Create(StackState), Create(ZoneState)) with { Name = new StackName("datamesh", "management-dev") };
        var failed = Result([Same(StackState), .. Plans.Replace(LakeState, "{}", new PropertyDiff("accountName", DiffKind.Delete, true))]) with
        {
            Diagnostics = [new Diagnostic("DM0801", Severity.Error, "No.")],
        };
        Tests.Snapshot.Verify(RunSummary.Render([new StackView(hub, RunVerb.Preview, false), new StackView(failed, RunVerb.Preview, false)], Palette.None));
    }

    [Fact]
    public void Colours_do_not_move_the_columns()
    {
        var view = new StackView(Result(Create(StackState), Create(ZoneState)), RunVerb.Preview, applied: false);
        var colored = StackText.Render(view, stopped: false, diff: false, Palette.Ansi);
        colored.ShouldContain("\e[32m");
        System.Text.RegularExpressions.Regex.Replace(colored, "\e\\[[0-9;]*m", "").ShouldBe(StackText.Render(view, stopped: false, diff: false, Palette.None));
    }
}
