using DataMesh.Catalog.Standards;
using DataMesh.Engine.State;

namespace DataMesh.Cli.Catalogs;

/// <summary>
/// The folder that the catalog is written to. It is written beside its place and then put there whole, in place of the one before; a list in it says what was
/// written, and a folder that holds anything else is left alone.
/// </summary>
internal static class CatalogFolder
{
    /// <summary>The list, in the folder.</summary>
    public const string List = ".mesh-catalog";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the files, all or none.</summary>
    /// <param name="folder">The folder's full path.</param>
    /// <param name="shown">The same as the user named it.</param>
    /// <param name="documents">The files.</param>
    /// <exception cref="EngineException">The folder holds what no catalog wrote (DM0960), or the file system refuses it (DM0508).</exception>
    public static void Write(string folder, string shown, ImmutableArray<CatalogDocument> documents)
    {
        try
        {
            var link = Directory.Exists(folder) ? new DirectoryInfo(folder).ResolveLinkTarget(returnFinalTarget: true) : null;
            var place = Path.TrimEndingDirectorySeparator(link?.FullName ?? folder);
            var (fresh, former) = ($"{place}.mesh-new", $"{place}.mesh-old");
            foreach (var ours in (string[])[place, fresh, former])
            {
                if (Stranger(ours) is { } stranger)
                    throw new EngineException(CatalogDiagnostics.FolderOfOthers(ours == place ? shown : ours, stranger));
            }

            // What a run that was killed has left.
            Remove(fresh);
            Remove(former);
            WriteFiles(fresh, documents);
            Swap(place, fresh, former);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new EngineException(StateDiagnostics.FileRefused(shown, error.Message));
        }
    }

    private static void Swap(string place, string fresh, string former)
    {
        var replaces = Directory.Exists(place);
        if (replaces)
            Directory.Move(place, former);
        try
        {
            Directory.Move(fresh, place);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            if (replaces)
                Directory.Move(former, place);
            Remove(fresh);
            throw;
        }

        Remove(former);
    }

    private static void WriteFiles(string folder, ImmutableArray<CatalogDocument> documents)
    {
        // The list first: whatever a killed run leaves is known by it.
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, List), string.Concat(documents.Select(document => $"{document.Path}\n")), Utf8);
        try
        {
            foreach (var document in documents)
            {
                var file = Path.Combine(folder, document.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(file) ?? folder);
                File.WriteAllText(file, document.Text, Utf8);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Remove(folder);
            throw;
        }
    }

    /// <summary>The first thing in a folder that no catalog wrote; null where there is none.</summary>
    private static string? Stranger(string folder)
    {
        if (File.Exists(folder))
            return Path.GetFileName(folder);
        if (!Directory.Exists(folder))
            return null;
        var list = Path.Combine(folder, List);
        var known = File.Exists(list) ? File.ReadAllLines(list).Append(List).ToHashSet(StringComparer.Ordinal) : [];
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal).FirstOrDefault(file => !known.Contains(file));
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
