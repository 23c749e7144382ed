using System.CommandLine;
using DataMesh.Cli.Scaffolding;
using DataMesh.Model.Diagnostics;
using DataMesh.Model.Environments;
using DataMesh.Model.Names;

namespace DataMesh.Cli.Commands;

/// <summary>The options of <c>domain add</c>.</summary>
internal sealed class DomainOptionSet
{
    private readonly Argument<string> _name = new("name") { Description = "The domain: 2 to 20 characters in lower-case kebab, for example logistics" };
    private readonly Option<string> _kind =
        new("--kind", "-k") { Description = $"What it publishes: {string.Join(", ", DomainKindWords.All)}", HelpName = "KIND", Required = true };
    private readonly Option<string> _owner =
        new("--owner", "-o") { Description = "The Entra group that answers for it, for example sg-logistics-owners", HelpName = "GROUP", Required = true };
    private readonly Option<string?> _ownerId = new("--owner-id") { Description = "The owners' object id (default: a placeholder)", HelpName = "ID" };
    private readonly Option<string?> _steward =
        new("--steward") { Description = "The Entra group that looks after its data (default: named after the owners)", HelpName = "GROUP" };
    private readonly Option<string?> _stewardId = new("--steward-id") { Description = "The stewards' object id (default: a placeholder)", HelpName = "ID" };
    private readonly Option<string[]> _stores = new("--store")
    {
        Description = $"What it keeps its data in: {string.Join(", ", StoreTemplates.Words)}; with a name of its own as lake:landing. Several with commas",
        HelpName = "STORES",
    };
    private readonly Option<string?> _title = new("--title") { Description = "The name for people (default: the words of the name)", HelpName = "TEXT" };
    private readonly Option<string?> _costCentre = new("--cost-centre") { Description = "Who pays (default: the domain's name)", HelpName = "TEXT" };
    private readonly Option<int?> _index =
        new("--index") { Description = "The place in the address plan, never used again (default: the next one)", HelpName = "NUMBER" };
    private readonly Option<string[]> _subscriptions = new("--subscription")
    {
        Description = "A subscription of its own in an environment (default: the default one). Once for each environment",
        HelpName = "ENVIRONMENT=ID",
    };

    public void AddTo(Command command)
    {
        command.Arguments.Add(_name);
        foreach (var option in new Option[] { _kind, _owner, _ownerId, _steward, _stewardId, _stores, _title, _costCentre, _index, _subscriptions })
            command.Options.Add(option);
    }

    /// <summary>What the command line says.</summary>
    /// <exception cref="EngineException">A value is not of its form (DM0917).</exception>
    /// <exception cref="MeshException">A name is not legal (DM0101).</exception>
    public DomainRequest Read(ParseResult arguments) => new()
    {
        Name = DomainName.Parse(arguments.GetValue(_name) ?? ""),
        Kind = ReadKind(arguments.GetValue(_kind) ?? ""),
        Owner = ReadText(_owner, arguments.GetValue(_owner)) ?? "",
        OwnerId = ReadId(_ownerId, arguments.GetValue(_ownerId)),
        Steward = ReadText(_steward, arguments.GetValue(_steward)),
        StewardId = ReadId(_stewardId, arguments.GetValue(_stewardId)),
        Stores = ReadStores(arguments.GetValue(_stores) ?? []),
        Title = ReadText(_title, arguments.GetValue(_title)),
        CostCentre = ReadText(_costCentre, arguments.GetValue(_costCentre)),
        Index = arguments.GetValue(_index),
        Subscriptions = ReadSubscriptions(arguments.GetValue(_subscriptions) ?? []),
    };

    private DataMesh.Model.DomainKind ReadKind(string word) => DomainKindWords.Find(word) ?? throw Refusal(
        _kind, word, $"there is no such kind of domain.{Suggestion.For(word, DomainKindWords.All)} Known: {string.Join(", ", DomainKindWords.All)}.");

    private ImmutableArray<(StoreTemplate Template, StoreName Name)> ReadStores(string[] values)
    {
        var stores = ImmutableArray.CreateBuilder<(StoreTemplate, StoreName)>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in values.SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries)))
        {
            var colon = value.IndexOf(':', StringComparison.Ordinal);
            var word = colon < 0 ? value : value[..colon];
            var template = StoreTemplates.Find(word) ?? throw Refusal(
                _stores, value, $"there is no such kind of store.{Suggestion.For(word, StoreTemplates.Words)} Known: {string.Join(", ", StoreTemplates.Words)}.");
            if (template.Needs is { } needs)
                throw Refusal(_stores, value, $"such a store needs {needs}, which a new domain does not have yet. Write it into the domain's file then.");
            var name = StoreName.Parse(colon < 0 ? word : value[(colon + 1)..]);
            if (!names.Add(name.Value))
                throw Refusal(_stores, value, $"another store is called '{name}'. Give each a name of its own, as in {word}:landing.");
            stores.Add((template, name));
        }

        return stores.ToImmutable();
    }

    private ImmutableSortedDictionary<EnvironmentName, Guid> ReadSubscriptions(string[] values)
    {
        var subscriptions = ImmutableSortedDictionary.CreateBuilder<EnvironmentName, Guid>();
        foreach (var value in values.SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries)))
        {
            if (value.Split('=') is not [var name, var text] || !Guid.TryParse(text, out var id) || id == Guid.Empty)
                throw Refusal(_subscriptions, value, "it is an environment and a subscription id, as in dev=11111111-1111-4111-8111-111111111118.");
            var environment = EnvironmentName.Check(name).ValueOrNull ?? throw Refusal(
                _subscriptions, value, $"there is no environment '{name}'. Known: {string.Join(", ", EnvironmentName.All)}.");
            if (!subscriptions.TryAdd(environment, id))
                throw Refusal(_subscriptions, value, $"{environment} has one already.");
        }

        return subscriptions.ToImmutable();
    }

    private static Guid? ReadId(Option option, string? text)
    {
        if (text is null)
            return null;
        return Guid.TryParse(text, out var id) && id != Guid.Empty ? id : throw Refusal(option, text, "an object id is a GUID that is not all zeros.");
    }

    // A line break would end the comment or the literal that the text becomes part of; group names with quotation marks exist nowhere.
    private static string? ReadText(Option option, string? text) =>
        text is null || (!string.IsNullOrWhiteSpace(text) && !text.Any(letter => char.IsControl(letter) || letter is '"' or '\\'))
            ? text
            : throw Refusal(option, text, "it is empty, or has a quotation mark, a backslash or a control character.");

    private static EngineException Refusal(Option option, string value, string why) => new(ScaffoldDiagnostics.BadOption(option.Name, value, why));
}
