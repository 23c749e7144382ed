using DataMesh.Model.Hub;
using Microsoft.Extensions.Configuration;

namespace DataMesh.Stacks.Settings;

/// <summary>Makes the hub's design of the settings hub.*, each of which has been checked by itself.</summary>
internal sealed class HubSettingsReader(IConfiguration configuration, EnvironmentProfile profile)
{
    public const string Logs = "hub:logs";
    public const string CostExport = "hub:costExport";
    public const string Locks = "hub:locks";

    public static ImmutableArray<SettingDefinition> Definitions { get; } =
    [
        Choice(Logs, "private", "public"),
        Choice(CostExport, "focus", "actual", "none"),
        Choice(Locks, "on", "off"),
    ];

    public HubDesign Read()
    {
        var usual = HubDesign.For(profile);
        return usual with
        {
            PrivateLogs = configuration[Logs] is { } logs ? logs == "private" : usual.PrivateLogs,
            CostExport = configuration[CostExport] switch
            {
                "none" => CostDataset.None,
                "actual" => CostDataset.Actual,
                _ => CostDataset.Focus,
            },
            Locks = configuration[Locks] is { } locks ? locks == "on" : usual.Locks,
        };
    }

    private static SettingDefinition Choice(string key, params ImmutableArray<string> words) =>
        new(key, $"{string.Join(", ", words[..^1])} or {words[^1]}", words.Contains);
}
