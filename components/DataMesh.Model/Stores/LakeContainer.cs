using System.Runtime.CompilerServices;

namespace DataMesh.Model;

/// <summary>A container of a lake beside its layers.</summary>
public sealed record LakeContainer
{
    /// <summary>A container.</summary>
    /// <param name="name">3 to 63 lower-case letters, digits and single hyphens, unique in the lake.</param>
    /// <param name="file">Filled in by the compiler: refusals point at this file.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public LakeContainer(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Location = new SourceLocation(file, line);
        CheckedName = ContainerName.Check(name, Location);
    }

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">The name was refused; cannot happen for a container of a <see cref="Mesh"/>.</exception>
    public ContainerName Name => CheckedName.Value;

    /// <summary>Where the container is written.</summary>
    public SourceLocation Location { get; }

    internal Checked<ContainerName> CheckedName { get; }
}
