using DataMesh.SimulatedAzure.Ids;
using Microsoft.Data.Sqlite;

namespace DataMesh.SimulatedAzure.Storing;

/// <summary>The SQLite file: resources by lower-cased id, and the keys under which they are filed.</summary>
internal sealed class CloudDatabase : IDisposable
{
    /// <summary>
    /// How many resources that were read are kept at hand: rules look at the same groups, networks and accounts again and again. A few megabytes.
    /// </summary>
    private const int KeptAtHand = 2048;

    private const string Columns = "SELECT r.id, r.token, r.type, r.inputs, r.outputs FROM resources r";

    private readonly SqliteConnection _connection;
    private readonly string _path;
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AzureResource> _read = new(StringComparer.OrdinalIgnoreCase);
    private SqliteTransaction? _transaction;

    private CloudDatabase(SqliteConnection connection, string path, bool readOnly)
    {
        _connection = connection;
        _path = path;
        IsReadOnly = readOnly;
    }

    public bool IsReadOnly { get; }

    /// <summary>Opens the file; null when it is only to be looked at, and empty.</summary>
    public static CloudDatabase? Open(string path, bool readOnly)
    {
        return CloudFile.Guard(path, () =>
        {
            if (!readOnly && Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder) Directory.CreateDirectory(folder);
            var connection = new SqliteConnection(new SqliteConnectionStringBuilder
            {
                DataSource = path,
                // A reader of a cloud whose writer was killed must be able to roll its journal back, so it opens for writing too.
                Mode = readOnly ? SqliteOpenMode.ReadWrite : SqliteOpenMode.ReadWriteCreate,
                Pooling = false,
                DefaultTimeout = 30,
            }.ToString());
            try
            {
                connection.Open();
                if (CloudFile.Prepare(connection, path, readOnly)) return new CloudDatabase(connection, path, readOnly);
                connection.Dispose();
                return null;
            }
            catch
            {
                connection.Dispose();
                throw;
            }
        });
    }

    public AzureResource? Find(string id)
    {
        var trimmed = ArmId.Trim(id);
        if (_read.TryGetValue(trimmed, out var known)) return known;
        if (Query(Columns + " WHERE r.key = $key", ("$key", ArmId.Key(id))).FirstOrDefault() is not { } found) return null;
        if (_read.Count >= KeptAtHand) _read.Clear();
        _read.Add(trimmed, found);
        return found;
    }

    public List<AzureResource> OfType(string armType) => Query(Columns + " WHERE r.type = $type COLLATE NOCASE ORDER BY r.key", ("$type", armType));

    /// <summary>'0' follows '/' in ASCII, so the range holds exactly what begins with the prefix and a slash.</summary>
    public List<AzureResource> Below(string id) =>
        Query(Columns + " WHERE r.key > $from AND r.key < $to ORDER BY r.key", ("$from", ArmId.Key(id) + "/"), ("$to", ArmId.Key(id) + "0"));

    public List<AzureResource> ByKey(string filed) =>
        Query(Columns + " JOIN filed f ON f.key = r.key WHERE f.under = $under ORDER BY r.key", ("$under", filed));

    public List<AzureResource> All() => Query(Columns + " ORDER BY r.key");

    public void Put(AzureResource resource, IReadOnlyList<string> keys)
    {
        var inputs = ResourceJson.Write(resource.Inputs);
        var outputs = ResourceJson.Write(resource.Outputs);
        var key = ArmId.Key(resource.Id);
        _read.Remove(key);
        InTransaction(() =>
        {
            Execute("DELETE FROM filed WHERE key = $key", ("$key", key));
            Execute(
                "INSERT OR REPLACE INTO resources (key, id, token, type, inputs, outputs) VALUES ($key, $id, $token, $type, $inputs, "
                    + "$outputs)",
                ("$key", key), ("$id", resource.Id), ("$token", resource.Token), ("$type", resource.ArmType), ("$inputs", inputs), ("$outputs", outputs));
            foreach (var filed in keys) Execute("INSERT INTO filed (under, key) VALUES ($under, $key)", ("$under", filed), ("$key", key));
            return true;
        });
    }

    public bool Delete(string id)
    {
        var key = ArmId.Key(id);
        _read.Clear();
        return InTransaction(() =>
        {
            var deleted = Execute("DELETE FROM resources WHERE key = $key", ("$key", key)) > 0;
            Execute("DELETE FROM filed WHERE key = $key", ("$key", key));
            Execute("DELETE FROM resources WHERE key > $from AND key < $to", ("$from", key + "/"), ("$to", key + "0"));
            Execute("DELETE FROM filed WHERE key > $from AND key < $to", ("$from", key + "/"), ("$to", key + "0"));
            return deleted;
        });
    }

    public T InTransaction<T>(Func<T> change)
    {
        if (_transaction is not null) return change();
        // Only what the database does is guarded: a fault of the change is no fault of the file.
        using var transaction = CloudFile.Guard(_path, () => _connection.BeginTransaction());
        _transaction = transaction;
        var isKept = false;
        try
        {
            var result = change();
            CloudFile.Guard(_path, () =>
            {
                transaction.Commit();
                return true;
            });
            isKept = true;
            return result;
        }
        finally
        {
            _transaction = null;
            // What was read during a change that is taken back was never there.
            if (!isKept) _read.Clear();
        }
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values) command.Dispose();
        _connection.Dispose();
    }

    private List<AzureResource> Query(string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var command = Command(sql, parameters);
        return CloudFile.Guard(_path, () =>
        {
            var found = new List<AzureResource>();
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                found.Add(new AzureResource(
                    reader.GetString(0),
                    reader.GetString(1),
                    reader.GetString(2),
                    ResourceJson.Read(reader.GetFieldValue<byte[]>(3)),
                    ResourceJson.Read(reader.GetFieldValue<byte[]>(4))));
            }
            return found;
        });
    }

    private int Execute(string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var command = Command(sql, parameters);
        return CloudFile.Guard(_path, command.ExecuteNonQuery);
    }

    private SqliteCommand Command(string sql, ReadOnlySpan<(string Name, object Value)> parameters)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = _connection.CreateCommand();
            command.CommandText = sql;
            foreach (var (name, _) in parameters) command.Parameters.Add(new SqliteParameter { ParameterName = name });
            _commands.Add(sql, command);
        }
        command.Transaction = _transaction;
        for (var i = 0; i < parameters.Length; i++) command.Parameters[i].Value = parameters[i].Value;
        return command;
    }
}
