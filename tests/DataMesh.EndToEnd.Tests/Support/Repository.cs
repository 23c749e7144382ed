namespace DataMesh.EndToEnd.Tests.Support;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "DataMesh.Infra.sln")))
                return at.FullName;
        }

        throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
