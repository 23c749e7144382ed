using DataMesh.Model.Access;
using DataMesh.Stacks.Settings;
using DataMesh.Stacks.Settings.Yaml;

namespace DataMesh.Stacks.Register;

/// <summary>Reads one file of the register.</summary>
internal sealed class RequestReader(YamlMapping root, string id, ImmutableArray<Diagnostic>.Builder diagnostics)
{
    private static readonly ImmutableArray<string> Keys =
        ["consumer", "port", "purpose", "requestedBy", "requestedOn", "validFrom", "validUntil", "ticket", "environments", "approvals"];

    private static readonly ImmutableArray<string> ApprovalKeys = ["by", "on"];

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
            RequestedOn = Day(root, "requestedOn"),
            ValidFrom = Day(root, "validFrom"),
            ValidUntil = Day(root, "validUntil"),
            Ticket = Text(root, "ticket"),
            Environments = Environments(),
            Approvals = Approvals(),
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

    private DateOnly Day(YamlMapping mapping, string key)
    {
        var entry = mapping.Find(key);
        if (entry is null)
        {
            diagnostics.Add(SettingsDiagnostics.MissingKey(key, "a day, as yyyy-MM-dd", mapping.Location.File, mapping.Location));
            return default;
        }

        var text = entry.Value is YamlScalar scalar ? scalar.Value ?? "" : "a section or list";
        if (SettingsSchema.Day(text) is { } day)
            return day;
        diagnostics.Add(SettingsDiagnostics.WrongValue(key, text, "a day, as yyyy-MM-dd", null, entry.Location));
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
        foreach (var item in Items(entry, "a list of approvals, each with the Keys by and on"))
        {
            if (item is not YamlMapping approval)
            {
                diagnostics.Add(RegisterDiagnostics.NoApproval(item.Location));
                continue;
            }

            Known(approval, "approvals:", ApprovalKeys);
            approvals.Add(new Approval(Text(approval, "by"), Day(approval, "on"), approval.Location));
        }

        return approvals.ToImmutable();
    }

    private ImmutableArray<YamlNode> Items(YamlEntry entry, string expected)
    {
        if (entry.Value is YamlSequence sequence)
            return sequence.Items;
        diagnostics.Add(SettingsDiagnostics.WrongValue(entry.Key, (entry.Value as YamlScalar)?.Value ?? "a section", expected, null, entry.Location));
        return [];
    }
}
