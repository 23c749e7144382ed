using DataMesh.Stacks.Settings;
using Microsoft.Extensions.Configuration.Memory;

namespace DataMesh.Stacks.Tests;

/// <summary>A project's root in a temporary directory, with settings that are right until a test spoils them.</summary>
internal sealed class TemporaryProject : IDisposable
{
    public const string Mesh = """
        prefix: acme
        location: westeurope
        tenantId: 99999999-9999-4999-8999-999999999999
        budgets:
          start: 2026-01-01
        alerts:
          emails:
            - platform@acme.example
        """;

    public const string Dev = """
        subscriptions:
          management: 11111111-1111-4111-8111-111111111111
          default: 11111111-1111-4111-8111-111111111110
        network:
          addressSpace: 10.10.0.0/16
        """;

    public TemporaryProject()
    {
        Root = Directory.CreateTempSubdirectory("datamesh-").FullName;
        Write("stacks/mesh.yaml", Mesh);
        Write("stacks/mesh.dev.yaml", Dev);
    }

    public string Root { get; }

    public static ImmutableArray<DomainName> Domains { get; } = [DomainName.Parse("finance"), DomainName.Parse("human-resources")];

    public void Write(string file, string text)
    {
        var path = Path.Combine(Root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? Root);
        File.WriteAllText(path, text);
    }

    /// <summary>Replaces a text that is in the file.</summary>
    public void Change(string file, string old, string replacement)
    {
        var path = Path.Combine(Root, file);
        var text = File.ReadAllText(path);
        text.ShouldContain(old);
        File.WriteAllText(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public MeshSettings Load(string stack = "finance-dev", Dictionary<string, string>? pulumi = null, Dictionary<string, string?>? environment = null) =>
        MeshSettings.Load(new SettingsInput
        {
            RootDirectory = Root,
            Stack = StackName.Parse(stack, Domains),
            Domains = Domains,
            PulumiConfig = key => pulumi?.GetValueOrDefault(key),
            EnvironmentVariables = new MemoryConfigurationSource { InitialData = environment ?? [] },
        });

    public ImmutableArray<Diagnostic> Refusals(Dictionary<string, string>? pulumi = null, Dictionary<string, string?>? environment = null) =>
        Should.Throw<MeshException>(() => Load("finance-dev", pulumi, environment)).Diagnostics;

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
