using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Pulumi;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Sql;
using Pulumi.AzureNative.Storage;
using StorageInputs = Pulumi.AzureNative.Storage.Inputs;

namespace DataMesh.Conformance.Tests.Programs;

/// <summary>Secrets of the configuration, of the program and of outputs, and what they make secret.</summary>
internal sealed class Secrets : Pair
{
    public override ImmutableArray<string> Versions => ["create 5", "same 3, update 2"];

    public override ImmutableDictionary<string, string> Config => ImmutableDictionary<string, string>.Empty
        .Add("pairs:password", "Pa55-w0rd-of-the-config")
        .Add("pairs:account", """{"user":"config-user","keys":["config-key-1","config-key-2"]}""")
        .Add("pairs:open", "open to all");

    public override ImmutableHashSet<string> SecretKeys => ["pairs:password", "pairs:account"];

    public override ImmutableArray<string> SecretTexts => ["config-user", "config-key-1", "of the program"];

    public override ImmutableHashSet<string> DataToLose => ["store"];

    public override async Task<IDictionary<string, object?>> DefineAsync()
    {
        var config = new Config();
        var password = config.RequireSecret("password");
        var account = config.RequireSecretObject<Account>("account");
        var text = Output.CreateSecret($"secret {Version} of the program");
        var group = new ResourceGroup(
            "group",
            new ResourceGroupArgs
            {
                ResourceGroupName = "rg-secrets",
                Location = Location,
                Tags = { { "open", config.Require("open") }, { "secret", text }, { "mixed", Output.Format($"the {text}: {password}") } },
            });
        var plain = new ResourceGroup(
            "plain",
            new ResourceGroupArgs { ResourceGroupName = "rg-made-secret", Location = Location, Tags = { { "note", "made secret" } } },
            new CustomResourceOptions { AdditionalSecretOutputs = { "tags", "name" } });
        var store = new StorageAccount(
            "store",
            new StorageAccountArgs
            {
                AccountName = "pairssecrets",
                ResourceGroupName = group.Name,
                Location = Location,
                Kind = Kind.StorageV2,
                Sku = new StorageInputs.SkuArgs { Name = SkuName.Standard_LRS },
                Tags = account.Apply(value => value.Keys.Select((key, index) => (key, index)).ToImmutableDictionary(pair => $"key{pair.index}", pair => pair.key)),
            });
        _ = new Server(
            "server",
            new ServerArgs
            {
                ServerName = "pairs-secrets",
                ResourceGroupName = group.Name,
                Location = Location,
                AdministratorLogin = account.Apply(value => value.User),
                AdministratorLoginPassword = Version > 1 ? Output.Format($"{password}-2") : password,
            });
        return new Dictionary<string, object?>
        {
            ["password"] = password,
            ["account"] = account.Apply(value => new Dictionary<string, object?> { ["user"] = value.User, ["keys"] = value.Keys }),
            ["tags"] = group.Tags,
            ["open"] = Output.Unsecret(Output.CreateSecret("unsecret")),
            ["derived"] = Output.All(text, Output.Create("plain")).Apply(texts => string.Join(" + ", texts)),
            ["nested"] = new Dictionary<string, object?> { ["inner"] = new object[] { Output.CreateSecret(1), "clear" } },
            ["json"] = Output.JsonSerialize(Output.Create(new Dictionary<string, object> { ["text"] = text })),
            ["name"] = plain.Name,
            ["location"] = plain.Location,
            ["store"] = store.Tags,
            ["isSecret"] = new[] { await Output.IsSecretAsync(text), await Output.IsSecretAsync(Output.Unsecret(text)) },
        };
    }

    private sealed record Account([property: JsonPropertyName("user")] string User, [property: JsonPropertyName("keys")] ImmutableArray<string> Keys);
}
