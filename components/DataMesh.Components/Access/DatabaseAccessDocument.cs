using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace DataMesh.Components.Access;

/// <summary>The list of permissions that a database access script makes true, as the JSON text that it reads.</summary>
public static class DatabaseAccessDocument
{
    /// <summary>The text: one entry per permission, in one canonical order whatever the order of the list, so that no change gives the same text.</summary>
    /// <param name="permissions">What is allowed; duplicates count once.</param>
    public static string Write(IEnumerable<DatabasePermission> permissions)
    {
        var entries = permissions.Distinct()
            .OrderBy(entry => entry.User, StringComparer.Ordinal)
            .ThenBy(entry => entry.Schema ?? "", StringComparer.Ordinal)
            .ThenBy(entry => entry.Object ?? "", StringComparer.Ordinal)
            .ThenBy(entry => entry.Permission, StringComparer.Ordinal);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartArray();
            foreach (var entry in entries)
            {
                writer.WriteStartObject();
                writer.WriteString("user", entry.User);
                writer.WriteString("identityId", entry.IdentityId);
                writer.WriteString("permission", entry.Permission);
                writer.WriteString("schema", entry.Schema ?? "");
                writer.WriteString("object", entry.Object ?? "");
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>A tag that changes when the list or the script does, which is what makes Azure run a deployment script again.</summary>
    /// <param name="document">The text of the list.</param>
    /// <param name="script">The text of the script.</param>
    public static string Tag(string document, string script) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{script}\n{document}")))[..32];
}
