using System.Runtime.CompilerServices;

namespace DataMesh.Model;

/// <summary>A container of an archive.</summary>
public sealed record ArchiveContainer
{
    /// <summary>The most days for which Azure keeps files unchanged: 400 years.</summary>
    public const int LongestRetention = 146_000;

    /// <summary>A container.</summary>
    /// <param name="name">3 to 63 lower-case letters, digits and single hyphens, unique in the archive.</param>
    /// <param name="file">Filled in by the compiler: refusals point at this file.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ArchiveContainer(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Location = new SourceLocation(file, line);
        CheckedName = ContainerName.Check(name, Location);
    }

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">The name was refused; cannot happen for a container of a <see cref="Mesh"/>.</exception>
    public ContainerName Name => CheckedName.Value;

    /// <summary>
    /// Days after it was written for which a file can be read, but neither changed nor deleted by anybody: 1 to <see cref="LongestRetention"/>; null, the
    /// default, for none. Who manages the account can still shorten it until the policy is locked, which cannot be undone and is therefore done by hand.
    /// </summary>
    public int? RetentionDays { get; init; }

    /// <summary>When its files turn colder: cool after 30 days, cold after 90, archive after 365 by default; never deleted.</summary>
    public ArchiveLifecycle Lifecycle { get; init; } = new() { CoolAfterDays = 30, ColdAfterDays = 90, ArchiveAfterDays = 365 };

    /// <summary>Where the container is written.</summary>
    public SourceLocation Location { get; }

    internal Checked<ContainerName> CheckedName { get; }
}
