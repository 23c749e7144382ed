using DataMesh.Cli.Tests.Support;
using DataMesh.Model.Diagnostics;
using DataMesh.Rpc.EngineService;

namespace DataMesh.Cli.Tests;

public sealed class RunCommandTests
{
    [Fact]
    public void The_project_is_found_from_a_folder_below()
    {
        using var line = new CommandLine();
        Directory.CreateDirectory(Path.Combine(line.Root, "a", "b"));
        line.Run(0, "preview", "finance-dev", "--cwd", "a/b").ShouldContain("Previewing update (finance-dev):");
    }

    [Fact]
    public void An_environment_is_all_its_stacks_in_order_and_backwards_for_a_destroy()
    {
        using var line = new CommandLine();
        var up = line.Run(0, "up", "-e", "dev", "--yes");
        up.IndexOf("(management-dev)", StringComparison.Ordinal).ShouldBeLessThan(up.IndexOf("(finance-dev)", StringComparison.Ordinal));
        up.ShouldContain("Summary:\n    Stack           create");
        var destroy = line.Run(0, "destroy", "-e", "dev", "--yes");
        destroy.IndexOf("(finance-dev)", StringComparison.Ordinal).ShouldBeLessThan(destroy.IndexOf("(management-dev)", StringComparison.Ordinal));
    }

    [Fact]
    public void The_state_folder_can_be_moved()
    {
        using var line = new CommandLine();
        line.Run(0, "up", "finance-dev", "--yes", "--state", "elsewhere");
        Directory.Exists(line.State).ShouldBeFalse();
        Directory.Exists(Path.Combine(line.Root, "elsewhere", ".pulumi")).ShouldBeTrue();
        line.Run(0, "stack", "output", "finance-dev", "name", "--state", "elsewhere").ShouldBe("finance-dev\n");
    }

    [Fact]
    public void A_person_is_shown_the_plan_and_asked()
    {
        using var line = new CommandLine();
        var terminal = new TestTerminal("details", "yes") { IsInteractive = true };
        line.Run(terminal, "up", "finance-dev").ShouldBe(0);
        terminal.Output.ShouldContain("Previewing update (finance-dev):");
        terminal.Output.ShouldContain("Do you want to perform this update? [yes/no/details] ");
        terminal.Output.ShouldContain("resourceGroupName: \"rg-finance-dev\"");
        terminal.Output.ShouldContain("Updating (finance-dev):");
    }

    [Theory]
    [InlineData("no")]
    [InlineData("")]
    [InlineData(null)]
    public void A_person_who_does_not_say_yes_changes_nothing(string? answer)
    {
        using var line = new CommandLine();
        var terminal = new TestTerminal(answer is null ? [] : [answer]) { IsInteractive = true };
        line.Run(terminal, "up", "finance-dev").ShouldBe(1);
        terminal.Errors.ShouldBe("info: DM0914: Nothing was changed.\n");
        terminal.Errors.ShouldContain("Nothing was changed.");
        Directory.Exists(line.State).ShouldBeFalse();
    }

    [Fact]
    public void Nobody_is_asked_when_there_is_nothing_to_change()
    {
        using var line = new CommandLine();
        line.Run(0, "up", "finance-dev", "--yes");
        var terminal = new TestTerminal { IsInteractive = true };
        line.Run(terminal, "up", "finance-dev").ShouldBe(0);
        terminal.Output.ShouldNotContain("Do you want");
        terminal.Output.ShouldContain("3 unchanged");
    }

    [Fact]
    public void A_destroy_can_be_looked_at_first()
    {
        using var line = new CommandLine();
        line.Run(0, "up", "finance-dev", "--yes");
        line.Run(0, "destroy", "finance-dev", "--preview-only").ShouldContain("- 3 to delete");
        line.Run(0, "preview", "finance-dev").ShouldContain("3 unchanged");
    }

    [Fact]
    public void Colours_are_used_where_they_are_wanted_only()
    {
        using var line = new CommandLine();
        line.Run(0, "preview", "finance-dev").ShouldNotContain("\e[");
        line.Run(0, "preview", "finance-dev", "--color", "always").ShouldContain("\e[");
        var colorful = new TestTerminal { WantsColor = true };
        line.Run(colorful, "preview", "finance-dev").ShouldBe(0);
        colorful.Output.ShouldContain("\e[");
        var never = new TestTerminal { WantsColor = true };
        line.Run(never, "preview", "finance-dev", "--color", "never").ShouldBe(0);
        never.Output.ShouldNotContain("\e[");
    }

    [Fact]
    public void A_secret_output_is_never_printed_unless_it_is_asked_for()
    {
        using var line = new CommandLine();
        line.Run(0, "up", "finance-dev", "--yes", "--json").ShouldNotContain("s3cret");
        line.Run(0, "preview", "finance-dev", "--diff").ShouldNotContain("s3cret");
        line.Run(0, "stack", "output", "finance-dev").ShouldNotContain("s3cret");
        line.Run(0, "stack", "output", "finance-dev", "key").ShouldBe("[secret]\n");
        line.Run(0, "stack", "export", "finance-dev").ShouldNotContain("s3cret");
        line.Run(0, "stack", "output", "finance-dev", "key", "--show-secrets").ShouldBe("s3cret\n");
        foreach (var file in Directory.EnumerateFiles(line.State, "*", SearchOption.AllDirectories))
            System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(file)).ShouldNotContain("s3cret", customMessage: file);
    }

    [Fact]
    public void A_refusal_of_the_model_comes_out_with_code_and_place_however_it_is_wrapped()
    {
        using var line = new CommandLine();
        var refusal = new MeshException(
        [
            new Diagnostic("DM0101", Severity.Error, "'Finance' is no domain name.",
                new SourceLocation(Path.Combine(line.Root, "stacks/Domains/Finance.cs"), 12)),
            new Diagnostic("DM0102", Severity.Warning, "It is odd.", new SourceLocation("stacks/mesh.yaml", 3)),
        ]);
        using var failing = new CommandLine { Mesh = new SmallMesh { Failure = new TypeInitializationException("X", new AggregateException(refusal)) } };
        var printed = failing.Run(1, "up", "-e", "dev", "--yes");
        printed.ShouldContain("    error: DM0101: 'Finance' is no domain name.\n");
        printed.ShouldContain("    warning: DM0102: It is odd.\n      at stacks/mesh.yaml:3\n");
        printed.ShouldNotContain("TypeInitializationException");
        Directory.Exists(failing.State).ShouldBeFalse();
    }

    [Fact]
    public void Anything_else_that_a_program_throws_is_one_diagnostic_without_a_stack_trace()
    {
        using var line = new CommandLine { Mesh = new SmallMesh { Failure = new InvalidOperationException("It cannot be.") } };
        var printed = line.Run(1, "preview", "finance-dev");
        printed.ShouldContain("error: DM0603: ");
        printed.ShouldContain("It cannot be.");
        printed.ShouldNotContain("System.InvalidOperationException");
        line.Run(1, "preview", "finance-dev", "--verbose").ShouldContain("System.InvalidOperationException: It cannot be.");
    }

    [Fact]
    public void A_finding_that_the_program_logs_has_its_code_and_place_in_text_and_JSON()
    {
        using var line = new CommandLine
        {
            Mesh = new SmallMesh
            {
                Messages =
                [
                    new LogRequest(LogSeverity.Warning,
                        new Diagnostic("DM0412", Severity.Warning, "Nobody said yes.", new SourceLocation("stacks/access/a.yaml", 9)).ToString()),
                    new LogRequest(LogSeverity.Info, "By the way."),
                ],
            },
        };
        var text = line.Run(0, "preview", "finance-dev");
        text.ShouldContain("    warning: DM0412: Nobody said yes.\n      at stacks/access/a.yaml:9\n    info: By the way.\n");
        using var json = System.Text.Json.JsonDocument.Parse(line.Run(0, "preview", "finance-dev", "--json"));
        var all = json.RootElement.GetProperty("stacks")[0].GetProperty("diagnostics");
        all.GetArrayLength().ShouldBe(2);
        all[0].GetProperty("code").GetString().ShouldBe("DM0412");
        all[0].GetProperty("message").GetString().ShouldBe("Nobody said yes.");
        all[0].GetProperty("file").GetString().ShouldBe("stacks/access/a.yaml");
        all[0].GetProperty("line").GetInt32().ShouldBe(9);
        all[1].GetProperty("prefix").GetString().ShouldBe("");
    }

    [Fact]
    public void A_passphrase_file_that_is_not_there_is_refused()
    {
        using var line = new CommandLine { PassphraseFile = "nowhere" };
        line.Run(1, "preview", "finance-dev").ShouldStartWith("error: DM0913: PULUMI_CONFIG_PASSPHRASE_FILE names 'nowhere'");
    }

    [Fact]
    public void A_defect_of_ours_is_told_without_a_stack_trace()
    {
        using var line = new CommandLine { Mesh = new SmallMesh { Defect = new InvalidOperationException("Sequence contains no elements.") } };
        line.Run(3, "preview", "finance-dev").ShouldBe(
            "error: DM0999: Internal error: InvalidOperationException: Sequence contains no elements. "
            + "This is a defect of `mesh`. Please report it with the command that you ran and what --verbose prints.\n");
    }

    [Fact]
    public void An_interrupt_outside_the_engine_is_told_as_one_inside()
    {
        using var line = new CommandLine { Mesh = new SmallMesh { Defect = new OperationCanceledException() } };
        line.Run(3, "up", "finance-dev", "--yes").ShouldStartWith("error: DM0644: ");
    }

    [Fact]
    public void Why_nobody_can_be_asked_is_told()
    {
        using var line = new CommandLine();
        line.Run(2, "up", "finance-dev").ShouldContain("DM0906: `mesh up` changes resources and nobody can be asked here: this is not a terminal.");
        var terminal = new TestTerminal("yes") { IsInteractive = true };
        line.Run(terminal, "up", "finance-dev", "--json").ShouldBe(2);
        terminal.Errors.ShouldContain("nobody can be asked here: --json leaves no room for a question.");
    }

    [Fact]
    public void An_update_shows_what_differs()
    {
        using var line = new CommandLine();
        line.Run(0, "up", "finance-dev", "--yes");
        line.Mesh.Owner = "you";
        var printed = line.Run(0, "preview", "finance-dev", "--diff");
        printed.ShouldContain("~ owner: \"me\" => \"you\"");
        line.Run(0, "preview", "finance-dev").ShouldContain("[diff: ~tags]");
    }
}
