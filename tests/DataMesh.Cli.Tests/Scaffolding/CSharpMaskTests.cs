using DataMesh.Cli.Scaffolding;

namespace DataMesh.Cli.Tests.Scaffolding;

public sealed class CSharpMaskTests
{
    [Theory]
    [InlineData("a // ] b\nc", "ac")]
    [InlineData("a /* ] \r\n b */ c", "ac")]
    [InlineData("a \"]\\\"]\" b", "ab")]
    [InlineData("a '\\'' ']' b", "ab")]
    [InlineData("a @\"]\\\" b", "ab")]
    [InlineData("a @\"]\"\"]\" b", "ab")]
    [InlineData("a $\"]{x[\"}\"]}]\" b", "ab")]
    [InlineData("a $@\"]\\{x}\"\"]\" b", "ab")]
    [InlineData("a $\"{{]\" b", "ab")]
    [InlineData("a \"\"\"]\"\"]\"\"\" b", "ab")]
    [InlineData("#region Bob's\n[a]", "[a]")]
    [InlineData("a @class [", "a@class[")]
    public void Only_code_is_left_and_keeps_its_place(string code, string left)
    {
        var mask = CSharpMask.Of(code);

        mask.Where(letter => !char.IsWhiteSpace(letter)).ShouldBe(left);
        mask.Length.ShouldBe(code.Length);
        mask.Zip(code).ShouldAllBe(pair => pair.First == pair.Second || pair.First == ' ');
    }

    [Theory]
    [InlineData("\"never closed")]
    [InlineData("$\"{never")]
    [InlineData("/* never")]
    [InlineData("'")]
    [InlineData("@")]
    [InlineData("$\"\\")]
    [InlineData("\"\"\"")]
    public void What_is_never_closed_ends_with_the_file(string code) => CSharpMask.Of(code).Length.ShouldBe(code.Length);

    [Fact]
    public void Every_source_of_the_mesh_keeps_its_brackets_balanced()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(MeshSources.Repository, "stacks"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}")))
        {
            var mask = CSharpMask.Of(File.ReadAllText(file));
            mask.Count(letter => letter is '(' or '[' or '{').ShouldBe(mask.Count(letter => letter is ')' or ']' or '}'), file);
        }
    }
}
