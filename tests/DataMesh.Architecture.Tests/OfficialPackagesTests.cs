using System.Diagnostics;
using System.Text.Json;

namespace DataMesh.Architecture.Tests;

/// <summary>
/// <c>-p:PulumiPackages=official</c> changes whose packages a project outside sdk/ uses, and nothing else. The feed need not have them: MSBuild is asked what
/// it would do.
/// </summary>
public sealed class OfficialPackagesTests
{
    /// <summary>What only the bundled packages allow: the CLI runs a program in its own process through the seam that they have.</summary>
    private static readonly string[] Seam = ["Compile: Programs/InProcessProgram.cs", "DefineConstants: BUNDLED_PULUMI"];

    public static TheoryData<string> Users => [.. ProjectGraph.Current.Projects.Values
        .Where(project => project.File.Descendants("PulumiPackage").Any()).Select(project => project.Name).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Users))]
    public void The_switch_changes_the_packages_and_nothing_else(string name)
    {
        var project = ProjectGraph.Current.Projects[name];
        var packages = project.File.Descendants("PulumiPackage").Select(item => (string?)item.Attribute("Include")).OfType<string>().ToArray();

        var bundled = Evaluate(project, "bundled");
        var official = Evaluate(project, "official");

        official.Except(bundled).ShouldBe(packages.Select(package => $"PackageReference: {package}"), ignoreOrder: true);
        bundled.Except(official).Except(name == "DataMesh.Cli" ? Seam : [])
            .ShouldBe(packages.Select(package => $"ProjectReference: sdk/{package}/{package}.csproj"), ignoreOrder: true);
    }

    [Fact]
    public void The_CLI_alone_asks_which_packages_it_has() =>
        ProjectGraph.Current.Projects.Values
            .Where(project => project.File.ToString().Contains("$(PulumiPackages)", StringComparison.Ordinal)
                || project.File.ToString().Contains("BUNDLED_PULUMI", StringComparison.Ordinal))
            .Select(project => project.Name)
            .ShouldBe(["DataMesh.Cli"]);

    [Fact]
    public void The_official_packages_have_a_version()
    {
        var pinned = File.ReadAllText(Path.Combine(ProjectGraph.Current.Root, "Directory.Packages.props"));

        foreach (var package in ProjectGraph.Current.Projects.Values
            .SelectMany(project => project.File.Descendants("PulumiPackage")).Select(item => (string?)item.Attribute("Include")).Distinct())
            pinned.ShouldContain($"<PackageVersion Include=\"{package}\" Version=\"");
    }

    // Evaluates the project without building or restoring anything.
    private static HashSet<string> Evaluate(ProjectGraph.Project project, string packages)
    {
        var folder = Path.Combine(ProjectGraph.Current.Root, project.Folder);
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            Environment = { ["MSBUILDDISABLENODEREUSE"] = "1", ["PulumiPackages"] = "" },
        };
        foreach (var argument in (string[])
            ["msbuild", $"{project.Name}.csproj", $"-p:PulumiPackages={packages}", "-getItem:PackageReference,ProjectReference,Compile", "-getProperty:DefineConstants,NoWarn"])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start).ShouldNotBeNull();
        using var json = JsonDocument.Parse(process.StandardOutput.ReadToEnd());
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);

        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var kind in json.RootElement.GetProperty("Items").EnumerateObject())
        {
            foreach (var item in kind.Value.EnumerateArray())
                all.Add($"{kind.Name}: {Name(kind.Name, item.GetProperty("Identity").GetString() ?? "", folder)}");
        }

        foreach (var property in json.RootElement.GetProperty("Properties").EnumerateObject())
            all.UnionWith((property.Value.GetString() ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).Select(value => $"{property.Name}: {value}"));
        return all;
    }

    // References from the root of the repository, so that they read the same from everywhere.
    private static string Name(string kind, string identity, string folder) =>
        kind == "ProjectReference" ? Path.GetRelativePath(ProjectGraph.Current.Root, Path.GetFullPath(Path.Combine(folder, identity))) : identity;
}
