using System.Text.Json;
using DataMesh.Rpc;

namespace DataMesh.Engine.Evaluating.Wire;

/// <summary>The variables by which an engine tells a program what to do, as the Pulumi CLI sets them.</summary>
internal static class ProgramEnvironment
{
    /// <summary>How many registrations a program may have under way at once; the engine answers each at once.</summary>
    public const string Parallel = "64";

    public static ImmutableDictionary<string, string> Of(ProgramInfo info, string address, string folder)
    {
        var config = new SortedDictionary<string, string>(info.Config, StringComparer.Ordinal);
        var variables = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        variables["PULUMI_MONITOR"] = address;
        variables["PULUMI_ENGINE"] = address;
        variables["PULUMI_ORGANIZATION"] = info.Organization;
        variables["PULUMI_PROJECT"] = info.Project;
        variables["PULUMI_STACK"] = info.Stack;
        variables["PULUMI_ROOT_DIRECTORY"] = info.RootDirectory;
        variables["PULUMI_PWD"] = folder;
        variables["PULUMI_DRY_RUN"] = info.DryRun ? "true" : "false";
        variables["PULUMI_QUERY_MODE"] = "false";
        variables["PULUMI_PARALLEL"] = Parallel;
        variables["PULUMI_TRACING"] = "";
        variables["PULUMI_ATTACH_DEBUGGER"] = "false";
        variables["PULUMI_CONFIG"] = JsonSerializer.Serialize(config);
        variables["PULUMI_CONFIG_SECRET_KEYS"] = JsonSerializer.Serialize(info.ConfigSecretKeys.Order(StringComparer.Ordinal));
        return variables.ToImmutable();
    }
}
