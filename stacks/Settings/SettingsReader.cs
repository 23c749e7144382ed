using System.Globalization;
using DataMesh.Model.Hub;
using DataMesh.Model.Networking;
using DataMesh.Stacks.Settings.Yaml;
using Microsoft.Extensions.Configuration;

namespace DataMesh.Stacks.Settings;

/// <summary>Checks the layers against the schema, and makes the typed settings of what counts.</summary>
internal sealed class SettingsReader(SettingsLayers layers, SettingsInput input)
{
    private readonly SettingsSchema _schema = new(input.Domains);
    private readonly IConfigurationRoot _configuration = layers.Build();

    public MeshSettings Read()
    {
        var diagnostics = layers.Diagnostics.ToBuilder();
        foreach (var layer in layers.All)
            SettingsChecks.Layer(layer, _schema, diagnostics);

        // What is missing is worth telling only when everything that is there could be read.
        if (layers.Diagnostics.IsEmpty)
            SettingsChecks.Required(_configuration, _schema, input.Stack.Environment, diagnostics);
        MeshException.ThrowIfErrors(diagnostics.ToImmutable());
        var hub = new HubSettingsReader(_configuration, EnvironmentProfile.For(input.Stack.Environment), layers.Find);
        MeshException.ThrowIfErrors([.. hub.Check()]);
        var design = hub.Read();
        return new MeshSettings
        {
            Stack = input.Stack,
            Prefix = MeshPrefix.Parse(Text("prefix")),
            Location = Text("location"),
            TenantId = Guid.Parse(Text("tenantId")),
            Subscriptions = Subscriptions(),
            AddressSpace = AddressSpace(design),
            Hub = design,
            Budgets = Budgets(),
            AlertEmails = SettingsSchema.Emails(Text("alerts:emails")),
            CostEmails = SettingsSchema.Emails(_configuration["alerts:costs"] ?? Text("alerts:emails")),
            SecurityEmails = SettingsSchema.Emails(_configuration["alerts:security"] ?? Text("alerts:emails")),
            Catalog = _configuration["catalog:repositoryUrl"] is { } repository
                ? new CatalogSettings(repository, _configuration["catalog:branch"] ?? "main")
                : null,
            RecoverKeyVault = _configuration["recoverKeyVault"] == "true",
            AsOf = _configuration["asOf"] is { } day ? SettingsSchema.Day(day) : null,
        };
    }

    private string Text(string key) => _configuration[key] ?? "";

    private int Number(string key, int otherwise) => _configuration[key] is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    private SubscriptionSettings Subscriptions() => new(
        Guid.Parse(Text($"subscriptions:{LandingZoneName.Management}")),
        Guid.Parse(Text($"subscriptions:{SettingsSchema.Default}")),
        input.Domains.Where(domain => _configuration[$"subscriptions:{domain}"] is not null)
            .ToImmutableDictionary(domain => domain, domain => Guid.Parse(Text($"subscriptions:{domain}"))));

    private BudgetSettings Budgets() => new(
        SettingsSchema.Day(Text("budgets:start")) ?? default,
        _configuration[$"budgets:monthly:{SettingsSchema.Default}"] is { } amount
            ? SettingsSchema.Amount(amount)
            : EnvironmentProfile.For(input.Stack.Environment).DefaultMonthlyBudget,
        input.Domains.Select(LandingZoneName.Of).Prepend(LandingZoneName.Management)
            .Where(landingZone => _configuration[$"budgets:monthly:{landingZone}"] is not null)
            .ToImmutableDictionary(landingZone => landingZone, landingZone => SettingsSchema.Amount(Text($"budgets:monthly:{landingZone}"))))
    {
        DefaultProduct = _configuration[$"budgets:products:{SettingsSchema.Default}"] is { } product
            ? SettingsSchema.Amount(product)
            : EnvironmentProfile.For(input.Stack.Environment).DefaultProductBudget,
        Products = input.Domains.Where(domain => _configuration[$"budgets:products:{domain}"] is not null)
            .ToImmutableDictionary(domain => domain, domain => SettingsSchema.Amount(Text($"budgets:products:{domain}"))),
    };

    private AddressSpace AddressSpace(HubDesign hub)
    {
        var defaults = new AddressSpace(CidrBlock.Parse(Text("network:addressSpace")), layers.Find("network:addressSpace"));
        return defaults with
        {
            AdoptedHub = hub.Network is not null ? CidrBlock.Parse(Text(HubSettingsReader.NetworkAddresses)) : null,
            AdoptedHubLocation = layers.Find(HubSettingsReader.NetworkAddresses),
            HubServices = hub.Services,
            HubPrefixLength = Number("network:hubPrefixLength", defaults.HubPrefixLength),
            SpokePrefixLength = Number("network:spokePrefixLength", defaults.SpokePrefixLength),
            Spokes = [.. input.Domains.Where(domain => _configuration[$"network:spokes:{domain}"] is not null)
                .Select(domain => new SpokeOverride(domain, CidrBlock.Parse(Text($"network:spokes:{domain}")), layers.Find($"network:spokes:{domain}")))],
            Others = Others(),
        };
    }

    // What is wrong in another environment's file is told when a stack of that environment is loaded, not here.
    private ImmutableArray<(EnvironmentName, CidrBlock, SourceLocation?)> Others()
    {
        var others = ImmutableArray.CreateBuilder<(EnvironmentName, CidrBlock, SourceLocation?)>();
        foreach (var environment in EnvironmentName.All.Where(environment => environment != input.Stack.Environment))
        {
            var file = YamlFile.Read(input.RootDirectory, SettingsLayers.EnvironmentFile(environment), ImmutableArray.CreateBuilder<Diagnostic>());
            if (file?.Find("network")?.Value is YamlMapping network
                && network.Find("addressSpace") is { Value: YamlScalar space } entry
                && CidrBlock.TryParse(space.Value, out var block))
                others.Add((environment, block, entry.Location));
        }

        return others.ToImmutable();
    }
}
