using System.Text;
using System.Text.RegularExpressions;

namespace DataMesh.EndToEnd.Tests.Support;

/// <summary>A page of the docs that is followed literally: its blocks of commands, each with what it shows of their output.</summary>
internal static partial class StoryPage
{
    /// <summary>The steps, in the order of the page.</summary>
    public static IReadOnlyList<Step> Read(string page)
    {
        var steps = new List<Step>();
        StringBuilder? block = null;
        var isCommand = false;
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, page)))
        {
            if (!line.StartsWith("```", StringComparison.Ordinal))
            {
                block?.Append(line).Append('\n');
                continue;
            }

            if (block is null)
            {
                (block, isCommand) = (new StringBuilder(), line == "```console");
                continue;
            }

            if (isCommand)
                steps.Add(new Step(block.ToString(), ""));
            else
                steps[^1] = steps[^1] with { Output = block.ToString() };
            block = null;
        }

        return steps;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    /// <param name="Commands">The commands.</param>
    /// <param name="Output">What the page shows of their output: pieces, in order, with <c>...</c> for what is left out.</param>
    internal sealed record Step(string Commands, string Output)
    {
        /// <summary>Whether the page shows that the last command fails.</summary>
        public bool Fails => Output.Contains("error: ", StringComparison.Ordinal);

        /// <summary>Checks that the run shows all that the page shows, in that order. How lines are broken and aligned does not matter.</summary>
        public void ShouldBeIn(string printed)
        {
            var words = Spaces().Replace(printed, " ");
            var at = 0;
            foreach (var piece in Output.Split("...").Select(piece => Spaces().Replace(piece, " ").Trim()).Where(piece => piece.Length > 0))
            {
                at = words.IndexOf(piece, at, StringComparison.Ordinal);
                at.ShouldBeGreaterThanOrEqualTo(0, $"`{Commands.Trim()}` does not show, where the page has it: {piece}\n\n{printed}");
                at += piece.Length;
            }
        }
    }
}
