using System.Security.Cryptography;
using System.Text;

namespace DataMesh.Engine.Evaluating;

/// <summary>Ids that look random but are derived, so that the same program gives the same state.</summary>
internal static class DerivedId
{
    public static string Of(string text) => new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16), bigEndian: true).ToString("D");
}
