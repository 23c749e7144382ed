namespace DataMesh.Engine.Tests;

public sealed class CorruptStateTests : IDisposable
{
    private readonly TestLab _lab = new();

    public CorruptStateTests() => _lab.MustUp(Program);

    public void Dispose() => _lab.Dispose();

    [Fact]
    public void Half_a_file_is_a_diagnostic_with_its_line_and_changes_nothing()
    {
        var text = _lab.StateText;
        Damage(text[..(text.Length / 2)].Replace("\"resources\"", "\n\n\"resources\"", StringComparison.Ordinal), "DM0501");

        var location = Up().Location.ShouldNotBeNull();
        location.File.ShouldBe(_lab.StateFile);
        location.Line.ShouldBe(3);
        location.Column.ShouldBeGreaterThan(1);
    }

    [Fact]
    public void Garbage_after_the_end_is_a_diagnostic() => Damage(_lab.StateText + "}", "DM0501");

    [Fact]
    public void An_empty_file_is_a_diagnostic() => Damage("", "DM0501");

    [Fact]
    public void A_value_of_the_wrong_kind_is_a_diagnostic() =>
        Damage(_lab.StateText.Replace("\"custom\":true", "\"custom\":\"yes\"", StringComparison.Ordinal), "DM0501");

    [Fact]
    public void A_manifest_that_was_edited_is_a_diagnostic() =>
        Damage(_lab.StateText.Replace("datamesh-engine/1", "datamesh-engine/2", StringComparison.Ordinal), "DM0502");

    [Fact]
    public void A_dependency_that_is_missing_is_a_diagnostic()
    {
        var text = _lab.StateText;
        var start = text.IndexOf("{\"urn\":\"urn:pulumi:dev::proj::fake:index:Thing::a\"", StringComparison.Ordinal);
        var end = text.IndexOf(",{\"urn\":", start + 1, StringComparison.Ordinal);
        Damage(text.Remove(start, end - start + 1), "DM0502");
    }

    [Fact]
    public void A_newer_format_is_a_diagnostic() => Damage(_lab.StateText.Replace("{\"version\":3", "{\"version\":5", StringComparison.Ordinal), "DM0503");

    [Fact]
    public void A_feature_that_this_engine_does_not_know_is_a_diagnostic() =>
        Damage(_lab.StateText.Replace("{\"version\":3", "{\"version\":4,\"features\":[\"hooks\",\"views\"]", StringComparison.Ordinal), "DM0513");

    [Fact]
    public void The_state_of_another_stack_is_a_diagnostic() =>
        Damage(_lab.StateText.Replace("organization/proj/dev", "organization/proj/prod", StringComparison.Ordinal), "DM0504");

    [Fact]
    public void Resources_of_another_stack_are_a_diagnostic() =>
        Damage(_lab.StateText.Replace("urn:pulumi:dev:", "urn:pulumi:prod:", StringComparison.Ordinal), "DM0504");

    [Fact]
    public void A_state_that_a_service_encrypted_is_a_diagnostic() =>
        Damage(_lab.StateText.Replace("\"resources\":", "\"secrets_providers\":{\"type\":\"cloud\"},\"resources\":", StringComparison.Ordinal), "DM0507");

    [Fact]
    public void The_backup_is_named()
    {
        _lab.MustUp(stack =>
        {
            Program(stack);
            stack.Thing("c");
        });
        Damage("{", "DM0501");

        Up().Message.ShouldContain(_lab.StateFile + ".bak");
        File.Copy(_lab.StateFile + ".bak", _lab.StateFile, overwrite: true);
        _lab.State.Find(TestLab.UrnOf("a")).ShouldNotBeNull();
    }

    private void Damage(string text, string code)
    {
        text.ShouldNotBe(_lab.StateText);
        File.WriteAllText(_lab.StateFile, text);
        var files = _lab.Files();
        var cloud = _lab.Cloud.Ids.ToList();

        Up().Code.ShouldBe(code);

        _lab.Files().ShouldBe(files);
        _lab.Cloud.Ids.ShouldBe(cloud);
    }

    private Diagnostic Up()
    {
        var result = _lab.Up(Program);
        result.ExitCode.ShouldBe(1);
        return result.AllDiagnostics.ShouldHaveSingleItem();
    }

    private static void Program(TestStack stack)
    {
        var a = stack.Thing("a", new Inputs().Set("name", "a"));
        stack.Thing("b", new Inputs().Set("name", "b").From("container", a, "id"));
    }
}
