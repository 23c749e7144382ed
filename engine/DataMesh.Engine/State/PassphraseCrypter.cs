using System.Security.Cryptography;
using System.Text;

namespace DataMesh.Engine.State;

/// <summary>
/// Pulumi's passphrase encryption: AES-256-GCM under a key that PBKDF2 (HMAC-SHA256, one million rounds) derives from the passphrase and a salt. Deriving
/// takes most of a second, so it happens once, when the first value is encrypted or decrypted.
/// </summary>
public sealed class PassphraseCrypter
{
    private const int Iterations = 1_000_000;
    private const int KeyBytes = 32;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const string Version = "v1";
    private const string CheckText = "pulumi";

    private readonly Lazy<byte[]> _key;

    private PassphraseCrypter(string passphrase, byte[] salt, string? check)
    {
        _key = new Lazy<byte[]>(() =>
        {
            var key = Rfc2898DeriveBytes.Pbkdf2(passphrase, salt, Iterations, HashAlgorithmName.SHA256, KeyBytes);
            if (check is not null && Decrypt(key, check) != CheckText)
                throw new CryptographicException("The check text of the salt is another one.");
            return key;
        });
        SaltAndCheck = check is null
            ? $"{Version}:{Convert.ToBase64String(salt)}:{Encrypt(_key.Value, CheckText)}"
            : $"{Version}:{Convert.ToBase64String(salt)}:{check}";
    }

    /// <summary>The salt and the encrypted check text, as the state and Pulumi's <c>encryptionsalt</c> keep them.</summary>
    public string SaltAndCheck { get; }

    /// <summary>A crypter with a new random salt.</summary>
    public static PassphraseCrypter Create(string passphrase) => new(passphrase, RandomNumberGenerator.GetBytes(8), check: null);

    /// <summary>The crypter of a salt that exists.</summary>
    /// <exception cref="FormatException">The salt has another form.</exception>
    public static PassphraseCrypter Open(string passphrase, string saltAndCheck)
    {
        var parts = saltAndCheck.Split(':', 3);
        if (parts.Length != 3 || parts[0] != Version)
            throw new FormatException($"'{saltAndCheck}' is not a salt of the form v1:<salt>:v1:<nonce>:<check>.");
        return new PassphraseCrypter(passphrase, Convert.FromBase64String(parts[1]), parts[2]);
    }

    /// <summary>
    /// Encrypts a text. The nonce is derived from the text under the key, so the same secret gives the same ciphertext and an unchanged state stays the same
    /// file; two different texts never share a nonce but by the chance that random ones have too.
    /// </summary>
    public string Encrypt(string text) => Encrypt(_key.Value, text);

    /// <summary>Decrypts what <see cref="Encrypt(string)"/> or Pulumi made.</summary>
    /// <exception cref="CryptographicException">The passphrase is another one, or the text was tampered with.</exception>
    /// <exception cref="FormatException">The text has another form.</exception>
    public string Decrypt(string ciphertext) => Decrypt(_key.Value, ciphertext);

    private static string Encrypt(byte[] key, string text)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var nonce = HMACSHA256.HashData(key, plain).AsSpan(0, NonceBytes);
        var sealedBytes = new byte[plain.Length + TagBytes];
        using var aes = new AesGcm(key, TagBytes);
        aes.Encrypt(nonce, plain, sealedBytes.AsSpan(0, plain.Length), sealedBytes.AsSpan(plain.Length));
        return $"{Version}:{Convert.ToBase64String(nonce)}:{Convert.ToBase64String(sealedBytes)}";
    }

    private static string Decrypt(byte[] key, string ciphertext)
    {
        var parts = ciphertext.Split(':');
        if (parts.Length != 3 || parts[0] != Version)
            throw new FormatException("A ciphertext has the form v1:<nonce>:<text>.");
        var nonce = Convert.FromBase64String(parts[1]);
        var sealedBytes = Convert.FromBase64String(parts[2]);
        if (nonce.Length != NonceBytes || sealedBytes.Length < TagBytes)
            throw new FormatException("A ciphertext has a nonce of 12 bytes and a tag of 16.");
        var plain = new byte[sealedBytes.Length - TagBytes];
        using var aes = new AesGcm(key, TagBytes);
        aes.Decrypt(nonce, sealedBytes.AsSpan(0, plain.Length), sealedBytes.AsSpan(plain.Length), plain);
        return Encoding.UTF8.GetString(plain);
    }
}
