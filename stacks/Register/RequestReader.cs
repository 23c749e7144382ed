using DataMesh.Model.Access;
using DataMesh.Stacks.Settings;
using DataMesh.Stacks.Settings.Yaml;

namespace DataMesh.Stacks.Register;

/// <summary>Reads one file of the register.</summary>
internal sealed class RequestReader(YamlMapping root, string id, ImmutableArray<Diagnostic>.Builder diagnostics)
{
    private static readonly ImmutableArray<string> Keys =
    [
        "consumer", "port", "purpose", "requestedBy", "requestedByPerson", "requestedOn", "validFrom", "validUntil", "ticket", "environments", "renews",
        "approvals", "revoked",
    ];

    private static readonly ImmutableArray<string> ApprovalKeys = ["by", "person", "at", "classification", "personalData", "version", "hash"];

    private static readonly ImmutableArray<string> RevocationKeys = ["by", "person", "on", "reason"];

    /// <summary>The request, or null with findings.</summary>
    public AccessRequest? Read()
    {
        var before = diagnostics.Count;
        Known(root, "", Keys);
        var request = new AccessRequest
        {
            Id = id,
            Consumer = Text(root, "consumer"),
            Port = Text(root, "port"),
            Purpose = Text(root, "purpose"),
            RequestedBy = Text(root, "requestedBy"),
            RequestedByPerson = OptionalText(root, "requestedByPerson"),
            RequestedOn = Day(root, "requestedOn"),
            ValidFrom = Day(root, "validFrom"),
            ValidUntil = Day(root, "validUntil"),
            Ticket = Text(root, "ticket"),
            Environments = Environments(),
            Renews = OptionalText(root, "renews"),
            Approvals = Approvals(),
            Revoked = Revoked(),
            Locations = root.Entries.ToImmutableDictionary(entry => entry.Key, entry => entry.Location).SetItem("", root.Location with { Line = 1 }),
        };
        return diagnostics.Count == before ? request : null;
    }

    private void Known(YamlMapping mapping, string prefix, ImmutableArray<string> known)
    {
        foreach (var entry in mapping.Entries.Where(entry => !known.Contains(entry.Key)))
            diagnostics.Add(SettingsDiagnostics.UnknownKey(prefix + entry.Key, null, known, entry.Location));
    }

    private string Text(YamlMapping mapping, string key)
    {
        var entry = mapping.Find(key);
        if (entry is null)
            diagnostics.Add(SettingsDiagnostics.MissingKey(key, "a text", mapping.Location.File, mapping.Location));
        else if (entry.Value is not YamlScalar)
            diagnostics.Add(SettingsDiagnostics.WrongValue(key, "a section or list", "a text", null, entry.Location));
        return entry?.Value is YamlScalar scalar ? scalar.Value ?? "" : "";
    }

    private string? OptionalText(YamlMapping mapping, string key) => mapping.Find(key) is null ? null : Text(mapping, key);

    private DateOnly Day(YamlMapping mapping, string key) => Value(mapping, key, "a day, as yyyy-MM-dd", SettingsSchema.Day);

    private DateTimeOffset Moment(YamlMapping mapping, string key) => Value(mapping, key, "a moment in UTC, as yyyy-MM-ddTHH:mm:ssZ", RequestText.Moment);

    private T Value<T>(YamlMapping mapping, string key, string expected, Func<string, T?> parse)
        where T : struct
    {
        var entry = mapping.Find(key);
        if (entry is null)
        {
            diagnostics.Add(SettingsDiagnostics.MissingKey(key, expected, mapping.Location.File, mapping.Location));
            return default;
        }

        var text = entry.Value is YamlScalar scalar ? scalar.Value ?? "" : "a section or list";
        if (parse(text) is { } value)
            return value;
        diagnostics.Add(SettingsDiagnostics.WrongValue(key, text, expected, null, entry.Location));
        return default;
    }

    private ImmutableArray<EnvironmentName> Environments()
    {
        if (root.Find("environments") is not { } entry)
            return EnvironmentName.All;
        var environments = ImmutableArray.CreateBuilder<EnvironmentName>();
        foreach (var item in Items(entry, "a list of dev, test and prod"))
        {
            var environment = EnvironmentName.Check((item as YamlScalar)?.Value, item.Location);
            if (environment.Refusal is { } refusal)
                diagnostics.Add(refusal);
            else
                environments.Add(environment.Value);
        }

        return [.. environments.Distinct().Order()];
    }

    private ImmutableArray<Approval> Approvals()
    {
        if (root.Find("approvals") is not { } entry || entry.Value is YamlScalar { Value: null })
            return [];
        var approvals = ImmutableArray.CreateBuilder<Approval>();
        foreach (var item in Items(entry, "a list of approvals, as `mesh access approve` writes them"))
        {
            if (item is YamlMapping approval)
                approvals.Add(Approval(approval));
            else
                diagnostics.Add(RegisterDiagnostics.NoApproval(item.Location));
        }

        return approvals.ToImmutable();
    }

    private Approval Approval(YamlMapping approval)
    {
        Known(approval, "approvals:", ApprovalKeys);
        return new Approval
        {
            By = Text(approval, "by"),
            Person = OptionalText(approval, "person"),
            At = Moment(approval, "at"),
            Classification = Value(approval, "classification", $"one of {string.Join(", ", ClassificationText.All)}", ClassificationText.Find),
            PersonalData = Value<bool>(approval, "personalData", "true or false", text => text switch { "true" => true, "false" => false, _ => null }),
            Version = Text(approval, "version"),
            Hash = Text(approval, "hash"),
            Location = approval.Location,
        };
    }

    private Revocation? Revoked()
    {
        if (root.Find("revoked") is not { } entry)
            return null;
        if (entry.Value is not YamlMapping revoked)
        {
            diagnostics.Add(SettingsDiagnostics.WrongValue(
                "revoked", (entry.Value as YamlScalar)?.Value ?? "a list", "a section with by, on and reason", null, entry.Location));
            return null;
        }

        Known(revoked, "revoked:", RevocationKeys);
        return new Revocation
        {
            By = Text(revoked, "by"),
            Person = OptionalText(revoked, "person"),
            On = Day(revoked, "on"),
            Reason = Text(revoked, "reason"),
            Location = entry.Location,
        };
    }

    private ImmutableArray<YamlNode> Items(YamlEntry entry, string expected)
    {
        if (entry.Value is YamlSequence sequence)
            return sequence.Items;
        diagnostics.Add(SettingsDiagnostics.WrongValue(entry.Key, (entry.Value as YamlScalar)?.Value ?? "a section", expected, null, entry.Location));
        return [];
    }
}
