using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace DataMesh.Engine.State;

/// <summary>Encrypts and decrypts the secrets of all stacks of a run. Stacks that are new share one salt, so that one key derivation serves them.</summary>
public sealed class SecretsVault(PassphraseSource passphrase)
{
    private readonly ConcurrentDictionary<string, PassphraseCrypter> _bySalt = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private string _shared = "";

    /// <summary>Decrypts a secret of the state in <paramref name="file"/>.</summary>
    public string Decrypt(string salt, string ciphertext, string file)
    {
        try
        {
            return Open(salt, file).Decrypt(ciphertext);
        }
        catch (Exception error) when (error is CryptographicException or FormatException)
        {
            throw new EngineException(StateDiagnostics.SecretsDoNotOpen(file, passphrase.FilePath));
        }
    }

    /// <summary>
    /// The salt for a state that has none yet: that of another stack of the run, else a new one. Writes the passphrase file where there is none.
    /// </summary>
    public string SaltForNewSecrets()
    {
        lock (_gate)
        {
            if (_shared.Length == 0)
            {
                var crypter = PassphraseCrypter.Create(passphrase.FindOrCreate());
                _bySalt[crypter.SaltAndCheck] = crypter;
                _shared = crypter.SaltAndCheck;
            }

            return _shared;
        }
    }

    /// <summary>Encrypts a text under this salt.</summary>
    public string Encrypt(string salt, string text, string file)
    {
        try
        {
            return Open(salt, file).Encrypt(text);
        }
        catch (CryptographicException)
        {
            throw new EngineException(StateDiagnostics.SecretsDoNotOpen(file, passphrase.FilePath));
        }
    }

    private PassphraseCrypter Open(string salt, string file)
    {
        if (_bySalt.TryGetValue(salt, out var known))
            return known;
        var text = passphrase.Find() ?? throw new EngineException(StateDiagnostics.PassphraseIsMissing(file, passphrase.FilePath));
        lock (_gate)
        {
            if (_shared.Length == 0)
                _shared = salt;
            return _bySalt.GetOrAdd(salt, static (key, phrase) => PassphraseCrypter.Open(phrase, key), text);
        }
    }
}
