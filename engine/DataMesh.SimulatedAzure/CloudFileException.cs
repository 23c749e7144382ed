namespace DataMesh.SimulatedAzure;

/// <summary>
/// The file that holds the simulated cloud cannot be used. The message says what is wrong with which file, and what to do.
/// </summary>
public sealed class CloudFileException : Exception
{
    /// <summary>Says what is wrong with a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="problem">What is wrong with it, as a sentence.</param>
    /// <param name="remedy">What to do, as a sentence.</param>
    /// <param name="cause">What the database said, if it said something.</param>
    public CloudFileException(string path, string problem, string remedy, Exception? cause = null)
        : base($"{path}: {problem} {remedy}", cause)
    {
        Path = path;
        Problem = problem;
        Remedy = remedy;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>What is wrong.</summary>
    public string Problem { get; }

    /// <summary>What to do.</summary>
    public string Remedy { get; }
}
