namespace DataMesh.Cli.Projects;

/// <summary>What the program of each stack is told.</summary>
/// <param name="project">The project.</param>
/// <param name="files">Reads the stacks' configuration.</param>
internal sealed class RunInfos(MeshProject project, StackConfigFile files)
{
    private const string AsOf = "asOf";

    /// <summary>
    /// The stacks' own configuration, below what the command line says. The day that counts is always among it, so that no program of a mesh needs a clock.
    /// </summary>
    /// <param name="stacks">The stacks in the order of the run.</param>
    /// <param name="given">Configuration from the command line.</param>
    /// <param name="asOf">The day from the command line; null where none is given.</param>
    /// <param name="today">The day that counts where nothing else says it.</param>
    /// <param name="dryRun">Whether nothing is changed.</param>
    public ImmutableArray<ProgramInfo> Build(
        ImmutableArray<string> stacks, ImmutableArray<KeyValuePair<string, string>> given, DateOnly? asOf, DateOnly today, bool dryRun) =>
        [.. stacks.Select(stack => Build(stack, given, asOf, today, dryRun))];

    private ProgramInfo Build(string stack, ImmutableArray<KeyValuePair<string, string>> given, DateOnly? asOf, DateOnly today, bool dryRun)
    {
        var config = files.Read(stack);
        foreach (var (key, value) in given)
            config = config.With(files.FullKey(key), value);
        var asOfKey = files.FullKey(AsOf);
        if (!project.IsNodeJs && (asOf is not null || !config.Values.ContainsKey(asOfKey)))
            config = config.With(asOfKey, (asOf ?? today).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return new ProgramInfo
        {
            Project = project.Name,
            Stack = stack,
            RootDirectory = project.Root,
            DryRun = dryRun,
            Config = config.Values,
            ConfigSecretKeys = config.SecretKeys,
        };
    }
}
