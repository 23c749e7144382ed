using System.Runtime.CompilerServices;
using DataMesh.SimulatedAzure.Rules;

namespace DataMesh.SimulatedAzure.Tests;

/// <summary>docs/parity.md is the list that people trust: what is not on it does not exist, and what is on it has its test.</summary>
public sealed class ParityPageTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Here(), "..", ".."));
    private static readonly string Page = File.ReadAllText(Path.Combine(Root, "docs", "parity.md"));

    public static TheoryData<string> Rules => [.. typeof(IPutRule).Assembly.GetTypes()
        .Where(type => type is { IsClass: true } && (type.IsAssignableTo(typeof(IPutRule)) || type.IsAssignableTo(typeof(IDeleteRule))))
        .Select(type => type.Name)
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_is_on_the_page_with_its_codes_and_has_a_test_file(string rule)
    {
        Page.ShouldContain($"| `{rule}` |");
        File.Exists(Path.Combine(Root, "tests", "DataMesh.SimulatedAzure.Tests", "Rules", rule + "Tests.cs")).ShouldBeTrue();
        var source = File.ReadAllText(Path.Combine(Root, "engine", "DataMesh.SimulatedAzure", "Rules", rule + ".cs"));
        source.ShouldMatch("https://|Locks.Refuse", "a rule cites where it comes from");
    }

    [Fact]
    public void Every_rule_of_a_cluster_is_on_the_page_and_has_a_test_file()
    {
        var folder = Path.Combine(Root, "engine", "DataMesh.SimulatedAzure", "Kubernetes");
        var rules = Directory.GetFiles(Path.Combine(folder, "Rules"), "*Rule.cs")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(name => name != "IClusterRule")
            .ToArray();
        var checks = Directory.GetFiles(Path.Combine(folder, "Checking"), "*Check.cs")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(name => name != "IPartCheck")
            .ToArray();
        rules.Length.ShouldBeGreaterThan(4);
        checks.Length.ShouldBeGreaterThan(8);
        foreach (var rule in rules)
            File.Exists(Path.Combine(Root, "tests", "DataMesh.SimulatedAzure.Tests", "Kubernetes", "Rules", rule + "Tests.cs")).ShouldBeTrue(rule);
        foreach (var name in rules.Concat(checks))
        {
            Page.ShouldContain($"| `{name}` |");
            File.ReadAllText(Directory.GetFiles(folder, name + ".cs", SearchOption.AllDirectories).Single()).ShouldContain("https://");
        }
    }

    [Fact]
    public void Every_code_that_a_rule_gives_is_on_the_page()
    {
        var codes = Directory.GetFiles(Path.Combine(Root, "engine", "DataMesh.SimulatedAzure", "Rules"), "*.cs")
            .SelectMany(file => System.Text.RegularExpressions.Regex.Matches(
                File.ReadAllText(file), "(?:AzureError\\(|=> new\\(|\\? \\(|: \\(|=> \\()\\s*\"([A-Z][A-Za-z]+)\""))
            .Select(match => match.Groups[1].Value)
            .Distinct()
            .ToArray();
        codes.Length.ShouldBeGreaterThan(25);
        foreach (var code in codes) Page.ShouldContain($"`{code}`");
    }

    [Fact]
    public void Every_test_file_that_the_page_names_exists()
    {
        var tests = Directory.GetFiles(Path.Combine(Root, "tests", "DataMesh.SimulatedAzure.Tests"), "*Tests.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetFileNameWithoutExtension(file)).ToHashSet();
        foreach (System.Text.RegularExpressions.Match match in System.Text.RegularExpressions.Regex.Matches(Page, "`([A-Za-z]+Tests)`"))
            tests.ShouldContain(match.Groups[1].Value);
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path) ?? "";
}
