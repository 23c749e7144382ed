namespace DataMesh.Architecture.Tests;

/// <summary>The mesh never knows the engine; the engine never knows the mesh, nor the SDK.</summary>
public sealed class ProjectReferenceTests
{
    /// <summary>Who may reference whom. Everything that is not here is forbidden.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["DataMesh.Rpc"] = [],
        ["DataMesh.SdkGenerator"] = [],
        ["Pulumi"] = ["DataMesh.Rpc"],
        ["Pulumi.AzureNative"] = ["Pulumi", "DataMesh.SdkGenerator"],
        ["Pulumi.Kubernetes"] = ["Pulumi", "DataMesh.SdkGenerator"],
        ["DataMesh.Model"] = [],
        ["DataMesh.Components"] = ["DataMesh.Model", "Pulumi", "Pulumi.AzureNative", "Pulumi.Kubernetes"],
        ["DataMesh.Catalog"] = ["DataMesh.Model"],
        ["DataMesh.Stacks"] = ["DataMesh.Model", "DataMesh.Components"],
        ["DataMesh.Infra"] = ["DataMesh.Stacks"],
        ["DataMesh.PolicyKit"] = ["DataMesh.Rpc"],
        ["DataMesh.Policies"] = ["DataMesh.PolicyKit", "DataMesh.Model"],
        ["DataMesh.SimulatedAzure"] = [],
        ["DataMesh.Engine"] = ["DataMesh.Rpc", "DataMesh.SimulatedAzure", "DataMesh.PolicyKit"],
        ["DataMesh.Cli"] = ["DataMesh.Engine", "DataMesh.Stacks", "DataMesh.Infra", "DataMesh.Policies", "DataMesh.Model", "DataMesh.Catalog", "Pulumi"],
        ["DataMesh.Benchmarks"] = ["DataMesh.Cli", "Pulumi.AzureNative"],
    };

    public static TheoryData<string> ProductProjects =>
        [.. ProjectGraph.Current.Projects.Values.Where(project => !project.IsTest).Select(project => project.Name)];

    [Theory]
    [MemberData(nameof(ProductProjects))]
    public void A_project_references_only_what_the_house_allows(string name)
    {
        var project = ProjectGraph.Current.Projects[name];

        Allowed.ShouldContainKey(name, $"{name} is new: say in docs/architecture.md and here what it may reference.");
        project.References.Except(Allowed[name]).ShouldBeEmpty($"{name} may reference only: {string.Join(", ", Allowed[name])}.");
    }

    [Fact]
    public void Every_room_of_the_house_is_there() =>
        Allowed.Keys.Except(["Pulumi.Kubernetes", "DataMesh.SdkGenerator"]).Except(ProjectGraph.Current.Projects.Keys).ShouldBeEmpty();

    [Fact]
    public void Every_product_project_has_a_test_project()
    {
        string[] coveredElsewhere = ["DataMesh.Infra", "DataMesh.Benchmarks", "DataMesh.SdkGenerator", "Pulumi.Kubernetes"];

        var untested = ProjectGraph.Current.Projects.Values
            .Where(project => !project.IsTest && !coveredElsewhere.Contains(project.Name))
            .Where(project => !ProjectGraph.Current.Projects.ContainsKey($"{project.Name}.Tests"))
            .Select(project => project.Name);

        untested.ShouldBeEmpty();
    }

    [Fact]
    public void The_mesh_uses_no_internals_of_the_bundled_packages()
    {
        string[] friends = ["mesh"];

        var bundled = ProjectGraph.Current.Projects.Values.Where(project => project.Folder.StartsWith("sdk", StringComparison.Ordinal));

        bundled.SelectMany(project => project.Friends)
            .Where(friend => !friend.EndsWith(".Tests", StringComparison.Ordinal))
            .Except(friends)
            .ShouldBeEmpty("with PulumiPackages=official there are no internals to see; only the CLI's in-process adapter may use them.");
    }

    [Fact]
    public void Outside_sdk_the_pulumi_packages_are_referenced_through_the_switch_only()
    {
        string[] packages = ["Pulumi", "Pulumi.AzureNative", "Pulumi.Kubernetes"];

        var direct = ProjectGraph.Current.Projects.Values
            .Where(project => !project.Folder.StartsWith("sdk", StringComparison.Ordinal) && !project.IsTest)
            .Where(project => project.File.Descendants("ProjectReference").Any(reference => packages.Any(package =>
                ((string?)reference.Attribute("Include"))?.EndsWith($"/{package}.csproj", StringComparison.Ordinal) == true)))
            .Select(project => project.Name);

        direct.ShouldBeEmpty("use <PulumiPackage Include=\"...\" />: it is a project or a package reference, as PulumiPackages says.");
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Path.Combine(ProjectGraph.Current.Root, "DataMesh.Infra.sln"));

        ProjectGraph.Current.Projects.Values
            .Where(project => !solution.Contains($"{project.Name}.csproj", StringComparison.Ordinal))
            .Select(project => project.Name)
            .ShouldBeEmpty();
    }
}
