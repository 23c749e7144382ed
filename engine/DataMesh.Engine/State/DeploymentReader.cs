using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace DataMesh.Engine.State;

/// <summary>
/// Reads stack files: <c>{"version":3,"checkpoint":{"stack":…,"latest":{deployment}}}</c>, and exports: <c>{"version":3,"deployment":{…}}</c>; in version 4
/// <c>"features":[…]</c> says what an engine must know.
/// </summary>
/// <param name="vault">Opens the secrets.</param>
public sealed class DeploymentReader(SecretsVault vault)
{
    /// <summary>Resources have hooks.</summary>
    internal const string HooksFeature = "hooks";

    /// <summary>Resources are replaced with others.</summary>
    internal const string ReplaceWithFeature = "replaceWith";

    private const double NewestVersion = 4;

    /// <summary>Reads and verifies the content of a stack file.</summary>
    /// <param name="json">The content.</param>
    /// <param name="file">The file, for messages.</param>
    /// <param name="stack">The stack that it must be.</param>
    /// <exception cref="EngineException">The file is corrupt, contradicts itself, is too new, belongs to another stack, or its secrets do not open.</exception>
    public Snapshot Read(ReadOnlySpan<byte> json, string file, StackName stack)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 256 });
        try
        {
            var content = ReadFile(ref reader, file, stack);
            IntegrityCheck.Verify(content, file, stack);
            return content;
        }
        catch (JsonException error)
        {
            throw new EngineException(StateDiagnostics.Corrupt(
                file, (int)(error.LineNumber ?? 0) + 1, (int)(error.BytePositionInLine ?? 0) + 1, "it is not valid JSON from here on."));
        }
        catch (Exception error) when (error is InvalidOperationException or FormatException)
        {
            var before = json[..(int)reader.TokenStartIndex];
            var line = before.Count((byte)'\n') + 1;
            throw new EngineException(
                StateDiagnostics.Corrupt(file, line, before.Length - before.LastIndexOf((byte)'\n'), "there is a value of the wrong kind here."));
        }
    }

    /// <summary>What <c>manifest.magic</c> must be for this version.</summary>
    public static string Magic(string version) => version.Length == 0 ? "" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(version)));

    private Snapshot ReadFile(ref Utf8JsonReader reader, string file, StackName stack)
    {
        Snapshot? snapshot = null;
        Expect(ref reader, JsonTokenType.StartObject, file);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = reader.GetString();
            reader.Read();
            switch (key)
            {
                case "version" when reader.GetDouble() is var version && version > NewestVersion:
                    throw new EngineException(StateDiagnostics.UnsupportedVersion(file, version));
                case "features" when reader.TokenType == JsonTokenType.StartArray:
                    VerifyFeatures(ref reader, file);
                    break;
                case "checkpoint":
                    snapshot = ReadCheckpoint(ref reader, file, stack);
                    break;
                case "deployment":
                    snapshot = ReadDeployment(ref reader, file);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        if (reader.Read())
            throw new JsonException();
        return snapshot ?? throw new EngineException(StateDiagnostics.Corrupt(file, 1, 1, "it holds no deployment."));
    }

    private Snapshot ReadCheckpoint(ref Utf8JsonReader reader, string file, StackName stack)
    {
        var snapshot = Snapshot.Empty;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = reader.GetString();
            reader.Read();
            switch (key)
            {
                case "stack" when reader.GetString() is { } name && name != stack.ToString():
                    throw new EngineException(StateDiagnostics.ForeignStack(file, stack.ToString(), name, 1));
                case "latest" when reader.TokenType == JsonTokenType.StartObject:
                    snapshot = ReadDeployment(ref reader, file);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return snapshot;
    }

    private Snapshot ReadDeployment(ref Utf8JsonReader reader, string file)
    {
        var resources = ImmutableArray.CreateBuilder<StateResource>();
        var pending = ImmutableArray.CreateBuilder<PendingOperation>();
        var salt = SaltAhead(reader, file);
        var texts = new JsonTexts(ciphertext => vault.Decrypt(salt, ciphertext, file));

        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = reader.GetString();
            reader.Read();
            switch (key)
            {
                case "manifest":
                    VerifyManifest(ref reader, file);
                    break;
                case "resources" when reader.TokenType == JsonTokenType.StartArray:
                    while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                        resources.Add(ResourceJson.Read(ref reader, texts));
                    break;
                case "pending_operations" when reader.TokenType == JsonTokenType.StartArray:
                    while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                        pending.Add(ReadPending(ref reader, texts));
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return new Snapshot(resources.DrainToImmutable(), pending.DrainToImmutable(), salt);
    }

    // The salt may stand after the resources that need it, so a copy of the reader looks ahead for it.
    private static string SaltAhead(Utf8JsonReader reader, string file)
    {
        var salt = "";
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var isProvider = reader.ValueTextEquals("secrets_providers");
            reader.Read();
            if (isProvider && reader.TokenType == JsonTokenType.StartObject)
            {
                using var provider = JsonDocument.ParseValue(ref reader);
                var type = provider.RootElement.TryGetProperty("type", out var name) ? name.GetString() ?? "" : "";
                if (type is not ("passphrase" or ""))
                    throw new EngineException(StateDiagnostics.UnsupportedSecretsProvider(file, type));
                if (provider.RootElement.TryGetProperty("state", out var state)
                    && state.ValueKind == JsonValueKind.Object
                    && state.TryGetProperty("salt", out var text))
                    salt = text.GetString() ?? "";
                return salt;
            }

            reader.Skip();
        }

        return salt;
    }

    private static void VerifyFeatures(ref Utf8JsonReader reader, string file)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.GetString() is { } feature && feature is not (HooksFeature or ReplaceWithFeature))
                throw new EngineException(StateDiagnostics.UnsupportedFeature(file, feature));
        }
    }

    private static void VerifyManifest(ref Utf8JsonReader reader, string file)
    {
        using var manifest = JsonDocument.ParseValue(ref reader);
        if (manifest.RootElement.ValueKind != JsonValueKind.Object)
            return;
        var version = manifest.RootElement.TryGetProperty("version", out var versionElement) ? versionElement.GetString() ?? "" : "";
        var magic = manifest.RootElement.TryGetProperty("magic", out var magicElement) ? magicElement.GetString() ?? "" : "";
        if (magic != Magic(version))
            throw new EngineException(StateDiagnostics.Inconsistent(file, "manifest.magic does not belong to manifest.version.", ""));
    }

    private static PendingOperation ReadPending(ref Utf8JsonReader reader, JsonTexts texts)
    {
        var resource = new StateResource { Urn = "", Type = "" };
        var kind = OperationKind.Creating;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = reader.GetString();
            reader.Read();
            if (key == "resource")
                resource = ResourceJson.Read(ref reader, texts);
            else if (key == "type" && Enum.TryParse<OperationKind>(reader.GetString(), ignoreCase: true, out var parsed))
                kind = parsed;
            else
                reader.Skip();
        }

        return new PendingOperation(kind, resource);
    }

    private static void Expect(ref Utf8JsonReader reader, JsonTokenType type, string file)
    {
        reader.Read();
        if (reader.TokenType != type)
            throw new EngineException(StateDiagnostics.Corrupt(file, 1, 1, "it does not start with an object."));
    }
}
