namespace DataMesh.Engine.Evaluating.Wire;

/// <summary>How a program is started as a process of its own.</summary>
/// <param name="FileName">The executable; without a folder it is looked for as the system does.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="WorkingFolder">The folder that it runs in.</param>
public sealed record ProgramCommand(string FileName, ImmutableArray<string> Arguments, string WorkingFolder)
{
    /// <summary>Variables beside those that every program gets and those of this process.</summary>
    public ImmutableDictionary<string, string> Environment { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <inheritdoc/>
    public override string ToString() => string.Join(' ', Arguments.Insert(0, FileName));
}
