using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Kubernetes.Checking;

/// <summary>
/// The keys of config maps and secrets, which become files, and the base64 of secrets, whose values are in no message.
/// https://kubernetes.io/docs/concepts/configuration/configmap/ and https://kubernetes.io/docs/concepts/configuration/secret/
/// </summary>
internal sealed class DataKeysCheck : IPartCheck
{
    public IEnumerable<string> Types => ["core/v1:ConfigMap", "core/v1:Secret"];

    public IEnumerable<AzureError> Check(ObjectPart part)
    {
        foreach (var map in (string[])["data", "stringData", "binaryData"])
        {
            foreach (var (key, value) in AzureObject.From(ValueTree.Map(part.Value, map)))
            {
                if (key.Length is 0 or > 253 || key is "." or ".." || key.Any(character => !char.IsAsciiLetterOrDigit(character) && character is not ('-' or '_' or '.')))
                    yield return part.Invalid(
                        $"{map}[{key}]",
                        $"Invalid value: \"{key}\": a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or "
                            + "'key-name', regex used for validation is '[-._a-zA-Z0-9]+')");
                var isBase64 = map == "binaryData" || (map == "data" && part.Owner.IsSecret);
                if (isBase64 && value is string text && text != AzureResource.WriteOnlyMask && IllegalAt(text) is { } at)
                    yield return part.Unreadable($"{map}.{key}", $"illegal base64 data at input byte {at}");
            }
        }
    }

    /// <summary>Where a text stops to be base64; null when all of it is.</summary>
    private static int? IllegalAt(string text)
    {
        var plain = text.Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal);
        if (Convert.TryFromBase64String(plain, new byte[(plain.Length * 3 / 4) + 3], out _) && !plain.Any(char.IsWhiteSpace)) return null;
        for (var i = 0; i < plain.Length; i++)
            if (!char.IsAsciiLetterOrDigit(plain[i]) && plain[i] is not ('+' or '/') && !(plain[i] == '=' && i >= plain.Length - 2)) return i;
        return plain.Length / 4 * 4;
    }
}
