using System.Globalization;
using DataMesh.Model.Networking;

namespace DataMesh.Stacks.Settings;

/// <summary>Every setting that there is.</summary>
internal sealed class SettingsSchema
{
    public const string Default = "default";

    private readonly Dictionary<string, SettingDefinition> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _exactKeys = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _sections = new(StringComparer.Ordinal);

    public SettingsSchema(ImmutableArray<DomainName> domains)
    {
        ImmutableArray<string> spokes = [.. domains.Select(domain => domain.Value)];
        ImmutableArray<string> landingZones = [LandingZoneName.Management.Value, .. spokes];
        Add(new("prefix", "2 to 10 lower-case letters and digits, a letter first", MeshPrefix.Rule.Allows) { IsRequired = true });
        Add(new("location", "an Azure region in lower-case letters and digits, such as westeurope", IsRegion) { IsRequired = true });
        Add(new("tenantId", "a GUID that is not all zeros", IsGuid) { IsRequired = true });
        Add(new($"subscriptions:{LandingZoneName.Management}", "a GUID that is not all zeros", IsGuid) { IsRequired = true });
        Add(new($"subscriptions:{Default}", "a GUID that is not all zeros", IsGuid) { IsRequired = true });
        Add(new("subscriptions:*", "a GUID that is not all zeros", IsGuid) { Names = spokes });
        Add(new("network:addressSpace", "a block of addresses such as 10.10.0.0/16", IsBlock) { IsRequired = true });
        Add(new("network:hubPrefixLength", "a whole number from 20 to 24", text => IsInteger(text, 20, 24)));
        Add(new("network:spokePrefixLength", "a whole number from 16 to 22", text => IsInteger(text, 16, 22)));
        Add(new("network:spokes:*", "a block of addresses such as 10.10.240.0/20", IsBlock) { Names = spokes });
        Add(new("budgets:start", "the first day of a month, as yyyy-MM-dd", text => Day(text) is { Day: 1 }) { IsRequired = true });
        Add(new($"budgets:monthly:{Default}", "an amount from 1 to 10000000", IsAmount));
        Add(new("budgets:monthly:*", "an amount from 1 to 10000000", IsAmount) { Names = landingZones });
        Add(new($"budgets:products:{Default}", "an amount from 1 to 10000000", IsAmount));
        Add(new("budgets:products:*", "an amount from 1 to 10000000", IsAmount) { Names = spokes });
        foreach (var definition in HubSettingsReader.Definitions)
            Add(definition);
        Add(new("alerts:costs", "one or more mail addresses", AreEmails));
        Add(new("alerts:security", "one or more mail addresses", AreEmails));
        Add(new("alerts:emails", "one or more mail addresses", AreEmails) { IsRequired = true });
        Add(new("catalog:repositoryUrl", "the address of a repository on GitHub such as https://github.com/contoso/data-mesh", IsRepository));
        Add(new("catalog:branch", "the name of a branch", IsBranch));
        Add(new("recoverKeyVault", "true or false", text => text is "true" or "false"));
        Add(new("asOf", "a day, as yyyy-MM-dd", text => Day(text) is not null));
    }

    /// <summary>All keys, ordered.</summary>
    public IEnumerable<string> Keys => _byKey.Keys.Order(StringComparer.Ordinal);

    /// <summary>The keys that every stack needs, ordered.</summary>
    public IEnumerable<string> RequiredKeys => Keys.Where(key => _byKey[key].IsRequired);

    public SettingDefinition? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>The key as the schema writes it, whatever the case; environment variables are often in capitals.</summary>
    public string Exact(string key) => _exactKeys.GetValueOrDefault(key, key);

    public bool IsSection(string key) => _sections.Contains(key);

    /// <summary>The words that may stand where <paramref name="key"/> has its last level.</summary>
    public IEnumerable<string> Siblings(string key)
    {
        var parent = key.Contains(':', StringComparison.Ordinal) ? key[..(key.LastIndexOf(':') + 1)] : "";
        return Keys.Where(known => known.StartsWith(parent, StringComparison.Ordinal)).Select(known => known[parent.Length..].Split(':')[0]).Distinct();
    }

    public static ImmutableArray<string> Emails(string text) => [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    public static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static decimal Amount(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) ? amount : 0;

    private static bool IsAmount(string text) => Amount(text) is >= 1 and <= 10_000_000;

    private static bool IsGuid(string text) => Guid.TryParseExact(text, "D", out var id) && id != Guid.Empty;

    private static bool IsBlock(string text) => CidrBlock.TryParse(text, out _);

    private static bool IsRegion(string text) => text.Length is > 0 and <= 40 && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c));

    private static bool AreEmails(string text) => Emails(text) is { IsEmpty: false } emails && emails.All(IsEmail);

    private static bool IsEmail(string text) =>
        text.Split('@') is [{ Length: > 0 }, var host] && host.Contains('.', StringComparison.Ordinal) && !text.Contains(' ', StringComparison.Ordinal);

    // GitHub, or one of the company's own: pull requests that are filled in are made by addresses of this form.
    private static bool IsRepository(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps && address.ToString() == text
        && address.UserInfo.Length == 0 && address.Query.Length == 0 && address.Fragment.Length == 0
        && address.AbsolutePath.Split('/') is ["", { Length: > 0 } owner, { Length: > 0 } name] && IsPathPart(owner) && IsPathPart(name);

    private static bool IsBranch(string text) => text.Split('/').All(IsPathPart);

    private static bool IsPathPart(string text) =>
        text.Length > 0 && text[0] is not ('.' or '-') && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_');

    private static bool IsInteger(string text, int minimum, int maximum) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= minimum && number <= maximum;

    private void Add(SettingDefinition definition)
    {
        foreach (var key in definition.Keys)
        {
            _byKey.Add(key, definition);
            _exactKeys.Add(key, key);
            for (var colon = key.IndexOf(':', StringComparison.Ordinal); colon > 0; colon = key.IndexOf(':', colon + 1))
                _sections.Add(key[..colon]);
        }

        // A section that may hold names is one even when the mesh has no domain yet.
        if (definition.Key.EndsWith(":*", StringComparison.Ordinal))
            _sections.Add(definition.Key[..^2]);
    }
}
