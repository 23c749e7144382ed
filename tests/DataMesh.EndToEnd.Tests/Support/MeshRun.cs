using System.Text.Json;

namespace DataMesh.EndToEnd.Tests.Support;

/// <summary>What a run of <c>mesh</c> came to.</summary>
internal sealed record MeshRun(int ExitCode, string Out, string Error)
{
    public string All => Out + Error;

    public JsonElement Json => JsonDocument.Parse(Out).RootElement;

    /// <summary>The stacks of a JSON report, by name, in their order.</summary>
    public IEnumerable<(string Name, JsonElement Stack)> Stacks =>
        Json.GetProperty("stacks").EnumerateArray().Select(stack => (stack.GetProperty("stack").GetString() ?? "", stack));

    /// <summary>How many resources of all stacks have this operation.</summary>
    public int Count(string op) => Stacks.Sum(pair => pair.Stack.GetProperty("changeSummary").TryGetProperty(op, out var count) ? count.GetInt32() : 0);

    /// <summary>The steps of all stacks with this operation.</summary>
    public IEnumerable<JsonElement> Steps(string op) =>
        Stacks.SelectMany(pair => pair.Stack.GetProperty("steps").EnumerateArray()).Where(step => step.GetProperty("op").GetString() == op);

    /// <summary>The run, which must have succeeded.</summary>
    public MeshRun Succeeded()
    {
        ExitCode.ShouldBe(0, string.Join('\n', All.Split('\n')
            .Where(line => line.Contains("error", StringComparison.Ordinal) || line.Contains("\"message\"", StringComparison.Ordinal)).Take(20)));
        return this;
    }

    /// <summary>
    /// The text below the diagnostic, which must be the only error, with its code and place; and the run must have ended with this exit code.
    /// </summary>
    public MeshRun RefusedWith(int exitCode, string code, string? place = null)
    {
        ExitCode.ShouldBe(exitCode, All);
        var errors = All.Split('\n').Where(line => line.TrimStart().StartsWith("error:", StringComparison.Ordinal)).ToList();
        errors.ShouldHaveSingleItem(All).ShouldContain($"error: {code}");
        if (place is not null)
            All.ShouldContain($"at {place}\n");
        All.ShouldNotContain("   at DataMesh.");
        All.ShouldNotContain("Exception");
        return this;
    }
}
