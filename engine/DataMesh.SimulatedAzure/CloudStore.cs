using DataMesh.SimulatedAzure.Storing;

namespace DataMesh.SimulatedAzure;

/// <summary>
/// The simulated cloud in a file (SQLite with a write-ahead log). Every change is a transaction, so a process that is killed at any
/// moment leaves a cloud as it was before or after a change. One process writes at a time; not for use by several threads at once.
/// Dispose it: that folds the log into the file.
/// </summary>
public sealed class CloudStore : ICloudView, IDisposable
{
    private readonly CloudDatabase? _database;
    private readonly AzureTypes _types;
    private readonly GivenResources _given;

    private CloudStore(CloudDatabase? database, AzureTypes types, GivenResources? given)
    {
        _database = database;
        _types = types;
        _given = given ?? GivenResources.None;
    }

    /// <summary>Opens a cloud to change it; makes the file, and its folder, when there is none.</summary>
    /// <param name="path">The file.</param>
    /// <param name="given">What is there beside what the file holds; nothing by default. It is not kept.</param>
    /// <exception cref="CloudFileException">The file is damaged, is of another version, or cannot be written.</exception>
    public static CloudStore Open(string path, GivenResources? given = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new CloudStore(CloudDatabase.Open(path, readOnly: false), AzureTypes.Default, given);
    }

    /// <summary>Opens a cloud to look at it. A file that is not there is an empty cloud; nothing is made.</summary>
    /// <param name="path">The file.</param>
    /// <param name="given">What is there beside what the file holds; nothing by default.</param>
    /// <exception cref="CloudFileException">The file is damaged, or is of another version.</exception>
    public static CloudStore OpenReadOnly(string path, GivenResources? given = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new CloudStore(File.Exists(path) ? CloudDatabase.Open(path, readOnly: true) : null, AzureTypes.Default, given);
    }

    /// <summary>Stores a resource, in place of one that has its id; what was kept of it when it was deleted is recovered with that.</summary>
    /// <exception cref="CloudFileException">The file cannot be written.</exception>
    public void Put(AzureResource resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var database = Writable();
        database.InTransaction(() =>
        {
            database.Put(resource, CloudKeys.Of(resource, _types.Find(resource.Token)?.HasGlobalName ?? false));
            return SoftDeletion.Recovered(this, resource) is { } kept && database.Delete(kept.Id);
        });
    }

    /// <summary>
    /// Deletes a resource and everything below it: a resource group takes its content with it. What Azure keeps of them stays until it is
    /// recovered, or deleted itself.
    /// </summary>
    /// <returns>False when there is no such resource.</returns>
    /// <exception cref="CloudFileException">The file cannot be written.</exception>
    public bool Delete(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var database = Writable();
        return database.InTransaction(() =>
        {
            var kept = SoftDeletion.RemainsAfter(this, id);
            var deleted = database.Delete(id);
            foreach (var remains in kept) database.Put(remains, CloudKeys.Of(remains, hasGlobalName: false));
            return deleted;
        });
    }

    /// <summary>
    /// Runs several changes as one: all of them are kept, or none when <paramref name="change"/> throws or the process dies.
    /// </summary>
    /// <exception cref="CloudFileException">The file cannot be written.</exception>
    public T InOneTransaction<T>(Func<T> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Writable().InTransaction(change);
    }

    /// <inheritdoc/>
    public AzureResource? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _database?.Find(id);
    }

    /// <inheritdoc/>
    public IEnumerable<AzureResource> OfType(string armType)
    {
        ArgumentNullException.ThrowIfNull(armType);
        return _database?.OfType(armType) ?? [];
    }

    /// <inheritdoc/>
    public IEnumerable<AzureResource> Below(string idPrefix)
    {
        ArgumentNullException.ThrowIfNull(idPrefix);
        return _database?.Below(idPrefix) ?? [];
    }

    /// <inheritdoc/>
    public bool IsGiven(string id) => _given.Hold(id);

    /// <inheritdoc/>
    public AzureResource? FindByGlobalName(string armType, string name) => ByKey(CloudKeys.GlobalName(armType, name)).FirstOrDefault();

    /// <inheritdoc/>
    public IEnumerable<AzureResource> ByKey(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _database?.ByKey(key) ?? [];
    }

    /// <summary>All resources, in the order of their ids.</summary>
    public IEnumerable<AzureResource> All() => _database?.All() ?? [];

    /// <inheritdoc/>
    public void Dispose() => _database?.Dispose();

    private CloudDatabase Writable() =>
        _database is { IsReadOnly: false } database ? database : throw new InvalidOperationException("This cloud was opened to look at it, not to change it.");
}
