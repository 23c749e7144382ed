using System.Security.Cryptography;

namespace DataMesh.Engine.State;

/// <summary>
/// Where the passphrase comes from that protects secrets in the state: given by the caller (who reads PULUMI_CONFIG_PASSPHRASE), else kept in a file
/// that only its owner can read. The file is written when a secret must be stored and there is no passphrase yet, never earlier.
/// </summary>
/// <param name="given">The passphrase; null where the file has it. An empty one is a passphrase too.</param>
/// <param name="filePath">The file.</param>
public sealed class PassphraseSource(string? given, string filePath)
{
    private const int Bytes = 24;

    /// <summary>The file that holds the passphrase where none is given.</summary>
    public string FilePath { get; } = filePath;

    /// <summary>The passphrase; null where there is none yet.</summary>
    public string? Find() => given ?? (File.Exists(FilePath) ? File.ReadAllText(FilePath).TrimEnd('\r', '\n') : null);

    /// <summary>The passphrase; where there is none yet, a random one is made and kept in the file, with mode 0600.</summary>
    public string FindOrCreate()
    {
        if (Find() is { } found)
            return found;
        var created = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));
        if (Path.GetDirectoryName(FilePath) is { Length: > 0 } folder)
            Directory.CreateDirectory(folder);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var writer = new StreamWriter(FilePath, options);
        writer.WriteLine(created);
        return created;
    }
}
