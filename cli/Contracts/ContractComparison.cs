using DataMesh.Model;
using DataMesh.Model.Contracts;
using DataMesh.Model.Environments;

namespace DataMesh.Cli.Contracts;

/// <summary>What the mesh promises now against what was promised before, in one environment.</summary>
/// <param name="Environment">The environment: its grants count.</param>
/// <param name="AsOf">The day that counts.</param>
/// <param name="Against">What it was held against, in words.</param>
/// <param name="Mesh">The mesh as it is now.</param>
/// <param name="IsPublished">Whether there was anything to hold it against.</param>
/// <param name="Changes">The changes with those whom they concern.</param>
internal sealed record ContractComparison(
    EnvironmentName Environment, DateOnly AsOf, string Against, Mesh Mesh, bool IsPublished, ImmutableArray<ReviewedChange> Changes)
{
    /// <summary>Whether a run would be stopped.</summary>
    public bool IsRefused => Changes.Any(reviewed => reviewed.IsRefused);
}
