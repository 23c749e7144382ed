using DataMesh.Model.Environments;
using DataMesh.Stacks;

namespace DataMesh.EndToEnd.Tests.Support;

/// <summary>The dev environment, deployed once from nothing; tests start from copies of it.</summary>
public sealed class DeployedEnvironment : IDisposable
{
    /// <summary>The day that the tests take for today: the grants of the reference mesh hold on it.</summary>
    public const string AsOf = "2026-11-01";

    internal MeshFolder Folder { get; } = new();

    internal MeshRun Up { get; }

    public DeployedEnvironment() => Up = Folder.Run("up", "--environment", "dev", "--yes", "--json", "--as-of", AsOf);

    /// <summary>The stacks of an environment as this company's mesh has them: the hub, then the domains by index.</summary>
    public static string[] StacksOf(string environment) =>
        [.. CompanyMesh.Stacks(EnvironmentName.Parse(environment)).Select(stack => stack.ToString())];

    /// <summary>A folder in which the environment is deployed already.</summary>
    internal MeshFolder Copy() => new MeshFolder().With(Folder);

    public void Dispose() => Folder.Dispose();
}
