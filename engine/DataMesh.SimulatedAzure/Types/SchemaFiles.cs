namespace DataMesh.SimulatedAzure.Types;

/// <summary>The committed schemas, which travel in the assembly.</summary>
internal static class SchemaFiles
{
    /// <summary>The modules of a package.</summary>
    public static IEnumerable<string> ModulesOf(string package) => typeof(SchemaFiles).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(package + "/", StringComparison.Ordinal))
        .Select(name => name[(package.Length + 1)..^".json".Length])
        .Order(StringComparer.Ordinal);

    /// <summary>A module's file; null where there is none.</summary>
    public static byte[]? Open(string package, string module)
    {
        using var stream = typeof(SchemaFiles).Assembly.GetManifestResourceStream($"{package}/{module}.json");
        if (stream is null) return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
