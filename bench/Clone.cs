namespace DataMesh.Benchmarks;

/// <summary>The clone that the benchmark was built in.</summary>
internal static class Clone
{
    public static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Pulumi.yaml")))
                return folder.FullName;
        }

        throw new InvalidOperationException("Start the benchmark from its clone: there is no Pulumi.yaml above it.");
    }
}
