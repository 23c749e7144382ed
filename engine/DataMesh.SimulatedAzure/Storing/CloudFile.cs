using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace DataMesh.SimulatedAzure.Storing;

/// <summary>The form of the file: its mark, its version, its tables; and the words for what can go wrong with it.</summary>
internal static class CloudFile
{
    /// <summary>Goes up when the tables change; a file of another version is refused, never guessed at.</summary>
    public const int Version = 1;

    /// <summary>Marks the file as ours ("DMAz"), so that another program's database is not taken for a cloud.</summary>
    private const int Mark = 0x444D417A;

    private const string StartAgain = "Move it away and run 'mesh up' again, or restore it together with the state beside it.";

    /// <summary>
    /// Makes the tables in a new file, and refuses what is not ours before it touches it. False when the file is empty and stays so.
    /// </summary>
    public static bool Prepare(SqliteConnection connection, string path, bool readOnly)
    {
        var mark = Number(connection, "PRAGMA application_id");
        var version = Number(connection, "PRAGMA user_version");
        if (mark == 0 && version == 0 && Number(connection, "SELECT count(*) FROM sqlite_master") == 0)
        {
            if (readOnly) return false;
            KeepLog(connection);
            Create(connection);
            return true;
        }
        if (mark != Mark) throw new CloudFileException(path, "This is a database, but not a simulated cloud.", StartAgain);
        if (version != Version)
            throw new CloudFileException(
                path,
                $"The simulated cloud is of version {version.ToString(CultureInfo.InvariantCulture)}, and this mesh works with version "
                    + $"{Version}.",
                "Use the mesh that made it, or destroy the environments with that one first.");
        if (!readOnly) KeepLog(connection);
        return true;
    }

    /// <summary>Runs what touches the file, and turns what the database says into a sentence about the file.</summary>
    public static T Guard<T>(string path, Func<T> use)
    {
        try
        {
            return use();
        }
        catch (SqliteException error)
        {
            throw error.SqliteErrorCode switch
            {
                11 or 26 => new CloudFileException(path, "The file of the simulated cloud is damaged.", StartAgain, error),
                5 or 6 => new CloudFileException(path, "Another process is changing the simulated cloud.", "Wait until it is done, then try again.", error),
                8 or 14 => new CloudFileException(path, "The file of the simulated cloud cannot be opened or "
                    + "written.", "Give yourself the right to write it and its folder.", error),
                13 => new CloudFileException(path, "The disk is full; the last change was not kept.", "Make room, then try again.", error),
                _ => new CloudFileException(path, $"The simulated cloud cannot be used: {error.Message}.", StartAgain, error),
            };
        }
        catch (JsonException error)
        {
            throw new CloudFileException(path, "The file of the simulated cloud is damaged: a resource in it is no "
                + "JSON.", StartAgain, error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidCastException)
        {
            throw new CloudFileException(path, $"The file of the simulated cloud cannot be used: "
                + $"{error.Message}", "Give yourself the right to write it and its folder.", error);
        }
    }

    /// <summary>
    /// With a write-ahead log a commit is an append: nothing waits for the disk, readers and the writer do not wait for each other, and a
    /// killed process leaves whole changes only. When the power fails the last changes may be missing, never halves of them; a refresh
    /// tells.
    /// </summary>
    private static void KeepLog(SqliteConnection connection) => Execute(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");

    private static void Create(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction();
        Execute(connection, $"""
            CREATE TABLE resources (
                key TEXT PRIMARY KEY NOT NULL,
                id TEXT NOT NULL,
                token TEXT NOT NULL,
                type TEXT NOT NULL COLLATE NOCASE,
                inputs BLOB NOT NULL,
                outputs BLOB NOT NULL) WITHOUT ROWID;
            CREATE INDEX resources_by_type ON resources (type, key);
            CREATE TABLE filed (
                under TEXT NOT NULL,
                key TEXT NOT NULL,
                PRIMARY KEY (under, key)) WITHOUT ROWID;
            CREATE INDEX filed_by_key ON filed (key);
            PRAGMA application_id = {Mark};
            PRAGMA user_version = {Version};
            """);
        transaction.Commit();
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)(command.ExecuteScalar() ?? 0L);
    }
}
