using DataMesh.Cli.Projects;
using DataMesh.Model;
using DataMesh.Model.Environments;

namespace DataMesh.Cli.Scaffolding;

/// <summary>
/// Finds out what adding a domain comes to. It reads the project and the mesh that the command was built with, checks everything, and writes nothing.
/// </summary>
/// <param name="project">The project.</param>
/// <param name="domains">The domains of the mesh; null where it has none in C#.</param>
internal sealed class DomainScaffold(MeshProject project, ImmutableArray<Domain>? domains)
{
    private const string MeshFile = "stacks/Mesh.cs";
    private const string DomainsFolder = "stacks/Domains";
    private const string GroupsFile = $"{DomainsFolder}/Groups.cs";
    private const string SnapshotTests = "tests/DataMesh.EndToEnd.Tests";

    /// <summary>All that adding the domain comes to.</summary>
    /// <exception cref="EngineException">The folder is not that of the mesh, or one of its files stands in the way (DM0918 to DM0923).</exception>
    /// <exception cref="DataMesh.Model.Diagnostics.MeshException">The mesh would be refused with it (DM01xx to DM03xx).</exception>
    public DomainAddition Plan(DomainRequest request)
    {
        if (domains is not { } built)
            throw new EngineException(ScaffoldDiagnostics.NoSources("the project's program is not a mesh in C#"));
        var (mesh, groups) = (Source(MeshFile), Source(GroupsFile));
        if (BuiltSources.Difference(project.Root, DomainSources(), built) is { } difference)
            throw new EngineException(ScaffoldDiagnostics.OtherSources(difference));

        var domain = Describe(request, request.Index ?? DomainPlaces.NextIndex(built));
        var file = $"{DomainsFolder}/{domain.ClassName}.cs";
        var places = DomainPlaces.Find(project.Root, built, Definition(domain, file), request.Subscriptions);
        domain = Named(domain, request, groups);
        var lineBreak = SourceText.LineBreak(mesh);
        ImmutableArray<FileChange> changes =
        [
            NewFile(file, DomainFile.Write(domain).ReplaceLineEndings(lineBreak), request),
            .. EnvironmentName.All.Select(environment =>
                NewFile($"stacks/Pulumi.{domain.Name}-{environment}.yaml", StackFile(environment).ReplaceLineEndings(lineBreak), request)),
            .. Groups(groups, domain),
            .. request.Subscriptions.Select(pair => Subscription(domain, pair.Key, pair.Value)).OfType<FileChange>(),
            Listed(mesh, domain),
        ];
        return new DomainAddition(domain, changes, places, Notes(request, domain, places));
    }

    private static NewDomain Describe(DomainRequest request, int index)
    {
        var name = CSharpNames.ClassFor(request.Name.Value);
        var members = CSharpNames.MembersFor(name, request.Stores.Select(store => store.Name.Value));
        return new NewDomain
        {
            Name = request.Name,
            ClassName = name,
            Index = index,
            Title = request.Title ?? DomainFile.Words(request.Name.Value),
            Kind = request.Kind,
            Owner = Unnamed(request.Owner),
            Steward = Unnamed(request.Owner),
            CostCentre = request.CostCentre ?? request.Name.Value,
            Stores = [.. request.Stores.Select((store, at) => new NewStore(store.Template, store.Name.Value, members[at]))],
        };
    }

    // What is wrong with the domain itself is said before what is wrong with its groups: a name that is taken has groups too.
    private static NewGroup Unnamed(string name) => new("", new GroupReference(name, Guid.AllBitsSet));

    private static NewDomain Named(NewDomain domain, DomainRequest request, string groups)
    {
        var known = GroupList.Read(groups) ?? throw new EngineException(
            ScaffoldDiagnostics.UnknownForm(GroupsFile, "no class `Groups`", "Write `public static class Groups { }` with a property for each group"));
        var (owner, steward) = new DomainGroups(GroupsFile, groups, known).For(request, domain.Index);
        return domain with { Owner = owner, Steward = steward };
    }

    // Its stores are left out: their names are legal and apart, and what a template makes is legal by itself.
    private static Domain Definition(NewDomain domain, string file) => new(domain.Name.Value, domain.Index, file, 0)
    {
        Title = domain.Title,
        Kind = domain.Kind,
        Owner = domain.Owner.Reference,
        Steward = domain.Steward.Reference,
        CostCentre = domain.CostCentre,
    };

    private string Source(string path) =>
        FileBatch.Read(project.Root, path) ?? throw new EngineException(ScaffoldDiagnostics.NoSources($"there is no {path} in '{project.Root}'"));

    private IEnumerable<(string Path, string Code)> DomainSources() =>
        Directory.EnumerateFiles(Path.Combine(project.Root, DomainsFolder), "*.cs").Order(StringComparer.Ordinal).Select(project.Relative)
            .Select(path => (path, FileBatch.Read(project.Root, path) ?? ""));

    private FileChange NewFile(string path, string text, DomainRequest request) => Path.Exists(Path.Combine(project.Root, path))
        ? throw new EngineException(ScaffoldDiagnostics.FileExists(path, request.Name.Value))
        : new FileChange(path, null, text);

    private static string StackFile(EnvironmentName environment) =>
        "# What holds for this stack alone, as datamesh:<key> with the keys of mesh.yaml; everything else stands in mesh.yaml and "
        + $"mesh.{environment}.yaml.\nconfig: {{}}\n";

    private static FileChange Listed(string mesh, NewDomain domain) => new(
        MeshFile,
        mesh,
        MeshList.Add(mesh, $"{domain.ClassName}.Domain") ?? throw new EngineException(ScaffoldDiagnostics.UnknownForm(
            MeshFile, "no list of domains in a known form", "Write it as `public static ImmutableArray<Domain> Domains => [Finance.Domain, Sales.Domain];`")));

    private static IEnumerable<FileChange> Groups(string code, NewDomain domain)
    {
        if (domain.NewGroups.Any())
        {
            yield return new FileChange(GroupsFile, code, GroupList.Add(code, domain.NewGroups) ?? throw new EngineException(
                ScaffoldDiagnostics.UnknownForm(GroupsFile, "its groups in no known form", "Write each as `public static GroupReference Owners { get; } = new(name, id);`")));
        }
    }

    private FileChange? Subscription(NewDomain domain, EnvironmentName environment, Guid subscription)
    {
        var path = $"stacks/mesh.{environment}.yaml";
        var yaml = Source(path);
        if (SubscriptionList.Find(yaml, domain.Name.Value) is { } found)
        {
            return Guid.TryParse(found, out var id) && id == subscription
                ? null
                : throw new EngineException(ScaffoldDiagnostics.SubscriptionDiffers(path, domain.Name.Value, found, subscription.ToString()));
        }

        return new FileChange(path, yaml, SubscriptionList.Add(yaml, domain.Name.Value, subscription) ?? throw new EngineException(
            ScaffoldDiagnostics.UnknownForm(path, "`subscriptions:` in braces or without a key", "Write it with one key a line")));
    }

    private ImmutableArray<string> Notes(DomainRequest request, NewDomain domain, ImmutableArray<DomainPlace> places)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        if (request.Index is null)
            notes.Add($"The index {domain.Index} is the next one. A domain that is gone may have had it: then give a larger one with --index.");
        foreach (var group in domain.NewGroups.Where(group => group.IsPlaceholder))
            notes.Add($"The object id of {group.Reference.Name} is a placeholder: replace it in {GroupsFile} before the first `pulumi up`.");
        if (request.Steward is null)
            notes.Add($"The stewards are the group {domain.Steward.Reference.Name}, after the owners; --steward names another.");
        if (request.CostCentre is null)
            notes.Add($"The cost centre is the domain's name until {DomainsFolder}/{domain.ClassName}.cs says who pays; --cost-centre gives it.");
        if (places.Where(place => place.IsDefault).Select(place => place.Environment.Value).ToArray() is { Length: > 0 } environments)
            notes.Add($"In {string.Join(", ", environments)} the subscription is the default one; --subscription {environments[0]}=<id> gives it one of its own.");
        if (Directory.Exists(Path.Combine(project.Root, SnapshotTests)))
            notes.Add($"The plans of all stacks are kept as snapshots: ACCEPT_SNAPSHOTS=1 dotnet test {SnapshotTests} --filter PlanSnapshot, then read the diff.");
        return notes.ToImmutable();
    }
}
