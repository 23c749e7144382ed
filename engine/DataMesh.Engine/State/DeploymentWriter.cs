using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DataMesh.Rpc;

namespace DataMesh.Engine.State;

/// <summary>
/// Writes deployments in Pulumi's version 3 format, or 4 where a resource needs what only that has: compact JSON, the same snapshot always the same bytes.
/// Remembers the text of each resource, so that writing a state again in which little has changed costs little.
/// </summary>
/// <param name="vault">Encrypts the secrets.</param>
/// <param name="file">The state file, for messages.</param>
public sealed class DeploymentWriter(SecretsVault vault, string file)
{
    /// <summary>What <c>manifest.version</c> says.</summary>
    public const string EngineVersion = "datamesh-engine/1";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private static readonly string EngineMagic = DeploymentReader.Magic(EngineVersion);

    private readonly Dictionary<StateResource, byte[]> _texts = new(ReferenceEqualityComparer.Instance);
    private readonly ArrayBufferWriter<byte> _file = new(4096);
    private readonly ArrayBufferWriter<byte> _resource = new(4096);

    /// <summary>The content of a stack file. It is there until the next file is written: a large state is written many times, into the same memory.</summary>
    public ReadOnlyMemory<byte> WriteStackFile(Snapshot snapshot, StackName stack, DateTimeOffset time)
    {
        _file.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(_file, Options);
        writer.WriteStartObject();
        WriteVersion(writer, snapshot);
        writer.WriteStartObject("checkpoint");
        writer.WriteString("stack", stack.ToString());
        writer.WritePropertyName("latest");
        WriteDeployment(writer, snapshot, time);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.Flush();
        return _file.WrittenMemory;
    }

    /// <summary>The document that <c>stack export</c> prints; secrets stay encrypted.</summary>
    public ReadOnlyMemory<byte> WriteExport(Snapshot snapshot, DateTimeOffset time)
    {
        var buffer = new ArrayBufferWriter<byte>(1024 + (512 * snapshot.Resources.Length));
        using var writer = new Utf8JsonWriter(buffer, Options);
        writer.WriteStartObject();
        WriteVersion(writer, snapshot);
        writer.WritePropertyName("deployment");
        WriteDeployment(writer, snapshot, time);
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }

    // Pulumi writes the newer version only where an older Pulumi would lose something.
    private static void WriteVersion(Utf8JsonWriter writer, Snapshot snapshot)
    {
        var (hooks, replaceWith) = (false, false);
        foreach (var resource in snapshot.Resources)
        {
            hooks |= !resource.Hooks.IsEmpty;
            replaceWith |= !resource.ReplaceWith.IsEmpty;
        }

        writer.WriteNumber("version", hooks || replaceWith ? 4 : 3);
        if (!hooks && !replaceWith)
            return;
        writer.WriteStartArray("features");
        if (hooks)
            writer.WriteStringValue(DeploymentReader.HooksFeature);
        if (replaceWith)
            writer.WriteStringValue(DeploymentReader.ReplaceWithFeature);
        writer.WriteEndArray();
    }

    private void WriteDeployment(Utf8JsonWriter writer, Snapshot snapshot, DateTimeOffset time)
    {
        var salt = SaltOf(snapshot);
        writer.WriteStartObject();
        writer.WriteStartObject("manifest");
        writer.WriteString("time", ResourceJson.FormatTime(time));
        writer.WriteString("magic", EngineMagic);
        writer.WriteString("version", EngineVersion);
        writer.WriteEndObject();
        if (salt.Length > 0)
        {
            writer.WriteStartObject("secrets_providers");
            writer.WriteString("type", "passphrase");
            writer.WriteStartObject("state");
            writer.WriteString("salt", salt);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteStartArray("resources");
        foreach (var resource in snapshot.Resources)
            writer.WriteRawValue(TextOf(resource, salt), skipInputValidation: true);
        writer.WriteEndArray();
        if (!snapshot.PendingOperations.IsEmpty)
        {
            writer.WriteStartArray("pending_operations");
            foreach (var operation in snapshot.PendingOperations)
            {
                writer.WriteStartObject();
                writer.WritePropertyName("resource");
                writer.WriteRawValue(Write(operation.Resource, salt), skipInputValidation: true);
                writer.WriteString("type", NameOf(operation.Kind));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteStartObject("metadata");
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private string SaltOf(Snapshot snapshot)
    {
        if (snapshot.SecretsSalt.Length > 0)
            return snapshot.SecretsSalt;
        var needed = snapshot.Resources.Any(HasSecrets) || snapshot.PendingOperations.Any(operation => HasSecrets(operation.Resource));
        return needed ? vault.SaltForNewSecrets() : "";
    }

    private static bool HasSecrets(StateResource resource) =>
        resource.Inputs.ContainsSecrets || resource.Outputs.ContainsSecrets || resource.ReplacementTrigger is { ContainsSecrets: true };

    private byte[] TextOf(StateResource resource, string salt) =>
        _texts.TryGetValue(resource, out var known) ? known : _texts[resource] = Write(resource, salt).ToArray();

    private ReadOnlySpan<byte> Write(StateResource resource, string salt)
    {
        if (_texts.TryGetValue(resource, out var known))
            return known;
        _resource.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(_resource, Options))
            ResourceJson.Write(writer, resource, (target, value) => WriteSecret(target, value, salt));
        return _resource.WrittenSpan;
    }

    private void WriteSecret(Utf8JsonWriter writer, PropertyValue value, string salt)
    {
        var plain = new ArrayBufferWriter<byte>();
        using (var inner = new Utf8JsonWriter(plain, Options))
            PropertyJson.Write(inner, value.WithoutSecrets(), static (_, _) => { });
        writer.WriteStartObject();
        writer.WriteString(SignatureKeys.Signature, SignatureKeys.Secret);
        writer.WriteString("ciphertext", vault.Encrypt(salt, Encoding.UTF8.GetString(plain.WrittenSpan), file));
        writer.WriteEndObject();
    }

    private static string NameOf(OperationKind kind) => kind switch
    {
        OperationKind.Updating => "updating",
        OperationKind.Deleting => "deleting",
        OperationKind.Reading => "reading",
        OperationKind.Importing => "importing",
        _ => "creating",
    };
}
