using DataMesh.Cli.Projects;
using DataMesh.Engine.Evaluating;
using DataMesh.Engine.Evaluating.Wire;
using DataMesh.Model;
using DataMesh.Model.Diagnostics;
using DataMesh.Model.Environments;
using DataMesh.Rpc;
using DataMesh.Stacks;
using DataMesh.Stacks.Settings;

namespace DataMesh.Cli.Programs;

/// <summary>The mesh that stands in stacks/.</summary>
internal sealed class CompanyMeshSource : IMeshSource
{
    public StackCatalog Stacks() =>
        new([.. EnvironmentName.All.Select(environment =>
            (environment, CompanyMesh.Stacks(environment).Select(stack => stack.ToString()).ToImmutableArray()))]);

    public ImmutableArray<Domain>? Domains => CompanyMesh.Domains;

    public ImmutableArray<string> TakenOver(string root, ImmutableArray<ProgramInfo> stacks) =>
        [.. stacks.SelectMany(stack => TakenOver(root, stack)).Distinct(StringComparer.OrdinalIgnoreCase)];

#if BUNDLED_PULUMI
    public IProgram Program(string root, Action<Exception> thrown) => new InProcessProgram(root, DataMesh.Infra.Program.Define, thrown);
#else
    public IProgram Program(string root, Action<Exception> thrown) => ProgramOverWire(root);
#endif

    // The program is built with the CLI, so that it stands beside it and is the same.
    public IProgram ProgramOverWire(string root) => new WireProgram(new DotnetRuntime(
        Path.Combine(root, "infra"), Path.Combine(AppContext.BaseDirectory, $"{typeof(DataMesh.Infra.Program).Assembly.GetName().Name}.dll")));

    private static ImmutableArray<string> TakenOver(string root, ProgramInfo info)
    {
        try
        {
            var domains = CompanyMesh.DomainNames();
            return MeshSettings.Load(new SettingsInput
            {
                RootDirectory = root,
                Stack = StackName.Parse(info.Stack, domains),
                Domains = domains,
                PulumiConfig = key => info.Config.GetValueOrDefault($"{info.Project}:{key}"),
            }).Hub.TakenOver;
        }
        catch (MeshException)
        {
            // The program finds the same, and says it with its place.
            return [];
        }
    }
}
