using System.Security.Cryptography;
using DataMesh.Engine.State;
using YamlDotNet.RepresentationModel;

namespace DataMesh.Cli.Projects;

/// <summary>Reads <c>Pulumi.&lt;stack&gt;.yaml</c>.</summary>
/// <param name="project">The project.</param>
/// <param name="passphrase">What opens secret values.</param>
internal sealed class StackConfigFile(MeshProject project, PassphraseSource passphrase)
{
    /// <summary>The stack's configuration; empty where it has no file. Which keys there may be is for the program to say, as under the Pulumi CLI.</summary>
    /// <exception cref="EngineException">The file cannot be read (DM0910, DM0916).</exception>
    public StackConfig Read(string stack)
    {
        var path = Path.Combine(project.StacksFolder, $"Pulumi.{stack}.yaml");
        var yaml = YamlFile.Read(path, project.Relative(path));
        return yaml.Find("config") is { } config ? ReadConfig(yaml, config) : StackConfig.Empty;
    }

    private StackConfig ReadConfig(YamlFile yaml, YamlNode node)
    {
        if (node is YamlScalarNode { Value: null or "" })
            return StackConfig.Empty;
        if (node is not YamlMappingNode map)
            throw new EngineException(
                CliDiagnostics.BadKey(yaml.Name, (int)node.Start.Line, "config", "a map of keys and values", "the program asks for each value by its key"));

        var values = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var secrets = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var (keyNode, value) in map.Children)
        {
            var key = FullKey(keyNode.ToString());
            if (Ciphertext(value) is { } ciphertext)
            {
                values[key] = Open(yaml, key, (int)keyNode.Start.Line, ciphertext);
                secrets.Add(key);
            }
            else
            {
                values[key] = value is YamlScalarNode scalar ? scalar.Value ?? "" : YamlJson.Text(value);
            }
        }

        return new StackConfig(values.ToImmutable(), secrets.ToImmutable());
    }

    /// <summary>A key without a namespace belongs to the project.</summary>
    public string FullKey(string key) => key.Contains(':', StringComparison.Ordinal) ? key : $"{project.Name}:{key}";

    private static string? Ciphertext(YamlNode node) =>
        node is YamlMappingNode { Children.Count: 1 } map
        && map.Children.TryGetValue(new YamlScalarNode("secure"), out var value)
        && value is YamlScalarNode scalar ? scalar.Value ?? "" : null;

    private string Open(YamlFile yaml, string key, int line, string ciphertext)
    {
        var salt = yaml.Text("encryptionsalt");
        try
        {
            if (salt is not null && passphrase.Find() is { } phrase)
                return PassphraseCrypter.Open(phrase, salt).Decrypt(ciphertext);
        }
        catch (Exception error) when (error is CryptographicException or FormatException)
        {
            // Said below: the reader can only do the same thing about either.
        }

        throw new EngineException(CliDiagnostics.SecretConfigDoesNotOpen(yaml.Name, line, key));
    }
}
