namespace DataMesh.Model.Diagnostics;

/// <summary>Where in the user's sources something was written.</summary>
/// <param name="File">The file: relative to the project's root for YAML, as the compiler saw it for C#.</param>
/// <param name="Line">The line, counted from 1.</param>
public sealed record SourceLocation(string File, int Line)
{
    /// <summary>
    /// The same location with a file below <paramref name="directory"/> written relative to it, with forward slashes; any other file
    /// stays as it is.
    /// </summary>
    public SourceLocation RelativeTo(string directory)
    {
        var root = directory.Replace('\\', '/').TrimEnd('/') + "/";
        var file = File.Replace('\\', '/');
        return this with { File = file.StartsWith(root, StringComparison.Ordinal) ? file[root.Length..] : file };
    }

    /// <summary>The form that editors and terminals make clickable: file:line.</summary>
    public override string ToString() => $"{File}:{Line}";
}
