namespace DataMesh.Rpc.Analysis;

/// <summary>A policy pack, as an engine uses it. The engine configures it first; then it may ask about several resources at once.</summary>
public interface IAnalyzer
{
    /// <summary>The pack and its policies.</summary>
    AnalyzerInfo Info { get; }

    /// <summary>Tells which stack is going to be analyzed.</summary>
    /// <param name="stack">The stack's name.</param>
    void ConfigureStack(string stack);

    /// <summary>Sets what violations of policies do, by name; <c>all</c> stands for those that are not named.</summary>
    /// <param name="levels">The levels.</param>
    void Configure(ImmutableDictionary<string, AnalyzerEnforcement> levels);

    /// <summary>Judges a resource by itself, by its inputs.</summary>
    ImmutableArray<AnalyzerFinding> Analyze(AnalyzedResource resource);

    /// <summary>Judges all resources of the stack together, after each was judged by itself.</summary>
    ImmutableArray<AnalyzerFinding> AnalyzeStack(ImmutableArray<AnalyzedResource> resources);
}
