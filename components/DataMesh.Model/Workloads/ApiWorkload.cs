using System.Runtime.CompilerServices;

namespace DataMesh.Model;

/// <summary>
/// An API that a domain runs on the hub's cluster, to serve a data product through an output port (<see cref="OutputPort.Api"/>). It signs in as that product,
/// so it reads and writes what the product may. It serves HTTPS itself; in an environment whose hub has no cluster it does not run.
/// </summary>
public sealed record ApiWorkload : PortSource
{
    /// <summary>The smallest port: those below need a right that the containers do not have.</summary>
    public const int SmallestPort = 1024;

    /// <summary>An API.</summary>
    /// <param name="name">2 to 30 characters in lower-case kebab, unique in its domain; the first part of its address.</param>
    /// <param name="image">The image that it runs.</param>
    /// <param name="file">Filled in by the compiler: refusals point at this file.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ApiWorkload(string name, ContainerImage image, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Location = new SourceLocation(file, line);
        CheckedName = WorkloadName.Check(name, Location);
        Image = image;
    }

    /// <summary>The name.</summary>
    /// <exception cref="MeshException">The name was refused; cannot happen for a workload of a <see cref="Mesh"/>.</exception>
    public WorkloadName Name => CheckedName.Value;

    /// <summary>The image that it runs.</summary>
    public ContainerImage Image { get; }

    /// <summary>Where the workload is written.</summary>
    public SourceLocation Location { get; }

    /// <summary>The port on which its container serves HTTPS: <see cref="SmallestPort"/> to 65535; 8443 by default. Callers use 443.</summary>
    public int Port { get; init; } = 8443;

    /// <summary>The path that answers 200 once it can serve; /health/ready by default. Until then nobody is led to it.</summary>
    public string ReadyPath { get; init; } = "/health/ready";

    /// <summary>
    /// The path that answers 200 as long as it works; /health/live by default. Where it does not for half a minute, the container is started anew.
    /// </summary>
    public string LivePath { get; init; } = "/health/live";

    /// <summary>What each replica is sure of; a quarter of a core and 256 MiB by default.</summary>
    public ComputeAmount Requests { get; init; } = new(250, 256);

    /// <summary>What each replica has at most; a core and 512 MiB by default. One that uses more memory is ended.</summary>
    public ComputeAmount Limits { get; init; } = new(1000, 512);

    /// <inheritdoc/>
    public override T Accept<T>(IPortSourceVisitor<T> visitor) => visitor.Visit(this);

    internal Checked<WorkloadName> CheckedName { get; }

    internal bool HasLegalCompute() =>
        Requests is not null && Limits is not null && Requests.IsLegal() && Limits.IsLegal()
        && Requests.Millicores <= Limits.Millicores && Requests.Mebibytes <= Limits.Mebibytes;

    // What a URL needs no escaping for.
    internal static bool IsPath(string? path) =>
        path is { Length: > 0 and <= 200 } && path[0] == '/' && path.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '_' or '.' or '~');
}
