using DataMesh.Engine.State;

namespace DataMesh.Cli.Scaffolding;

/// <summary>Writes several files, or none of them.</summary>
internal static class FileBatch
{
    private const string Suffix = ".mesh-new";

    // EEXIST and ERROR_FILE_EXISTS: the file may be gone by the time that one looks.
    private const int ExistsOnUnix = 17;
    private const int ExistsOnWindows = unchecked((int)0x80070050);

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A file's text with its byte order mark, so that it can be written back as it was; null where there is no file.</summary>
    /// <exception cref="EngineException">It may not be read (DM0508), or is no text in UTF-8 (DM0920).</exception>
    public static string? Read(string root, string path)
    {
        try
        {
            var file = Path.Combine(root, path);
            return File.Exists(file) ? Utf8.GetString(File.ReadAllBytes(file)) : null;
        }
        catch (DecoderFallbackException)
        {
            throw new EngineException(ScaffoldDiagnostics.UnknownForm(path, "no text in UTF-8", "Save it as UTF-8"));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new EngineException(StateDiagnostics.FileRefused(path, error.Message));
        }
    }

    /// <summary>
    /// Writes each text beside its file, then puts all of them in place: new files first, so that nothing refers to a file that is not there. What fails is
    /// undone. While a text stands beside its file, no other run writes that file.
    /// </summary>
    /// <exception cref="EngineException">The file system refuses one of them (DM0508), or somebody else writes or wrote it meanwhile (DM0947).</exception>
    public static void Write(string root, ImmutableArray<FileChange> changes)
    {
        var beside = new Stack<FileChange>();
        var inPlace = new Stack<FileChange>();
        var at = "";
        try
        {
            foreach (var change in changes)
            {
                at = change.Path;
                WriteBeside(root, change);
                beside.Push(change);
            }

            foreach (var change in changes.OrderBy(change => change.Before is null ? 0 : 1))
            {
                at = change.Path;
                if (Read(root, change.Path) != change.Before)
                    throw new EngineException(ScaffoldDiagnostics.ChangedMeanwhile(change.Path));
                File.Move(Beside(root, change.Path), Path.Combine(root, change.Path), overwrite: change.Before is not null);
                inPlace.Push(change);
            }
        }
        catch (EngineException)
        {
            Undo(root, beside, inPlace);
            throw;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Undo(root, beside, inPlace);
            throw new EngineException(StateDiagnostics.FileRefused(at, error.Message));
        }
    }

    // Hidden, so that whoever reads the folder meanwhile leaves it alone.
    private static string Beside(string root, string path) =>
        Path.Combine(root, Path.GetDirectoryName(path) ?? "", $".{Path.GetFileName(path)}{Suffix}");

    private static void WriteBeside(string root, FileChange change)
    {
        var file = Beside(root, change.Path);
        try
        {
            using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
            stream.Write(Utf8.GetBytes(change.After));
        }
        catch (IOException error) when (error.HResult is ExistsOnUnix or ExistsOnWindows)
        {
            throw new EngineException(ScaffoldDiagnostics.WrittenByAnother(change.Path, Path.GetRelativePath(root, file).Replace('\\', '/')));
        }
    }

    private static void Undo(string root, Stack<FileChange> beside, Stack<FileChange> inPlace)
    {
        foreach (var change in beside)
            Try(() => File.Delete(Beside(root, change.Path)));
        foreach (var change in inPlace)
        {
            var file = Path.Combine(root, change.Path);
            Try(() =>
            {
                if (change.Before is { } before)
                    File.WriteAllText(file, before, Utf8);
                else
                    File.Delete(file);
            });
        }
    }

    // What refused the file may refuse its undoing; the first refusal is the one to report.
    private static void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
        }
    }
}
