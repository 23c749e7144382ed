using DataMesh.Model.Diagnostics;
using DataMesh.Model.Environments;
using DataMesh.Stacks.Settings;

namespace DataMesh.Cli.Projects;

/// <summary>The stacks that the mesh has.</summary>
/// <param name="byEnvironment">The environments in the order in which a change travels, each with its stacks in the order in which they are deployed.</param>
internal sealed class StackCatalog(ImmutableArray<(EnvironmentName Environment, ImmutableArray<string> Stacks)> byEnvironment)
{
    private readonly bool _isOpen;

    private StackCatalog()
        : this([]) => _isOpen = true;

    /// <summary>A catalog that knows no stack and takes any name for one.</summary>
    public static StackCatalog Open { get; } = new();

    /// <summary>All stacks.</summary>
    public ImmutableArray<string> All { get; } = [.. byEnvironment.SelectMany(pair => pair.Stacks)];

    /// <summary>The stacks that are meant, in the order in which they are deployed: the hub first, since the domains read it.</summary>
    /// <param name="stack">One stack; null where an environment is meant.</param>
    /// <param name="environment">An environment; null where one stack is meant.</param>
    /// <exception cref="EngineException">It is not said which is meant (DM0903).</exception>
    /// <exception cref="MeshException">There is no such stack (DM0307) or environment (DM0103).</exception>
    public ImmutableArray<string> Select(string? stack, string? environment)
    {
        if (stack is not null && environment is not null)
            throw new EngineException(CliDiagnostics.NameOneStack($"Both the stack '{stack}' and the environment '{environment}' are named."));
        if (stack is not null)
            return _isOpen || All.Contains(stack) ? [stack] : throw new MeshException(SettingsDiagnostics.UnknownStack(stack, All));
        if (environment is null)
            throw new EngineException(CliDiagnostics.NameOneStack("No stack is named."));
        if (_isOpen)
            throw new EngineException(CliDiagnostics.NameOneStack("This project has no environments."));
        var wanted = EnvironmentName.Parse(environment);
        return [.. byEnvironment.Where(pair => pair.Environment == wanted).SelectMany(pair => pair.Stacks)];
    }
}
