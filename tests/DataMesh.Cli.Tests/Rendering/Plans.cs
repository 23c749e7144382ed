using System.Collections.Immutable;
using System.Text.Json;
using DataMesh.Cli.Rendering;
using DataMesh.Engine;
using DataMesh.Engine.Applying;
using DataMesh.Engine.Diagnostics;
using DataMesh.Engine.Judging;
using DataMesh.Engine.Planning;
using DataMesh.Engine.Providers;
using DataMesh.Engine.State;
using DataMesh.Rpc;
using DataMesh.Rpc.Values;

namespace DataMesh.Cli.Tests.Rendering;

/// <summary>Plans made by hand, so that each test shows what it is about.</summary>
internal static class Plans
{
    public const string Group = "azure-native:resources:ResourceGroup";
    public const string Account = "azure-native:storage:StorageAccount";
    public const string Container = "azure-native:storage:BlobContainer";
    public const string Zone = "datamesh:landingzones:DomainLandingZone";

    public static readonly string Stack = Urn.OfStack("finance-dev", "datamesh");

    public static string Under(string parent, string type, string name) => Urn.Of("finance-dev", "datamesh", parent, type, name);

    public static StateResource Resource(string urn, string parent = "", string inputs = "{}", string id = "", string outputs = "{}") => new()
    {
        Urn = urn,
        Type = Urn.TypeOf(urn),
        Custom = id.Length > 0,
        Id = id,
        Parent = parent,
        Inputs = Map(inputs),
        Outputs = Map(outputs),
    };

    public static Step Same(StateResource resource) => new(StepOp.Same, resource.Urn, resource, resource);

    public static Step Create(StateResource resource) => new(StepOp.Create, resource.Urn, null, resource);

    public static Step Delete(StateResource resource) => new(StepOp.Delete, resource.Urn, resource, null);

    public static Step Update(StateResource old, string inputs, params ImmutableArray<PropertyDiff> diffs) =>
        new(StepOp.Update, old.Urn, old, old with { Inputs = Map(inputs) }) { Diffs = diffs };

    public static ImmutableArray<Step> Replace(StateResource old, string inputs, params ImmutableArray<PropertyDiff> diffs)
    {
        var @new = old with { Inputs = Map(inputs), Id = "" };
        ImmutableArray<string> reasons = [.. diffs.Where(diff => diff.Replaces).Select(diff => diff.Path)];
        return
        [
            new(StepOp.CreateReplacement, old.Urn, old, @new) { Diffs = diffs, ReplaceReasons = reasons },
            new(StepOp.Replace, old.Urn, old, @new) { Diffs = diffs, ReplaceReasons = reasons },
            new(StepOp.DeleteReplaced, old.Urn, old, null) { ReplaceReasons = reasons },
        ];
    }

    public static StackResult Result(params ImmutableArray<Step> steps) => new()
    {
        Name = new StackName("datamesh", "finance-dev"),
        Info = new ProgramInfo { Project = "datamesh", Stack = "finance-dev" },
        Plan = new Plan(steps, PropertyMap.Empty, []),
        Duration = TimeSpan.FromMilliseconds(2100),
    };

    /// <summary>The result with what the engine says of the accounts and containers that would go.</summary>
    public static StackResult AtRisk(StackResult planned, bool allowed) => planned with
    {
        DataAtRisk =
        [
            .. planned.Plan.Steps
                .Where(step => step is { Op: StepOp.Delete or StepOp.Replace, Type: Account or Container })
                .Select(step => new DataAtRisk(step, new HeldData("all blobs", "AzCopy"), "finance", allowed)),
        ],
    };

    /// <summary>The result after all steps are done, but for those of these names, which failed.</summary>
    public static StackResult Applied(StackResult planned, params string[] failed) => planned with
    {
        Steps =
        [
            .. planned.Plan.Steps.Select(
                step => new StepResult(step, failed.Contains(step.Name) ? StepStatus.Failed : StepStatus.Done, step.New, [], TimeSpan.Zero)),
        ],
        After = DataMesh.Engine.State.Snapshot.Empty,
    };

    public static string Text(StackResult result, RunVerb verb = RunVerb.Preview, bool diff = false) =>
        StackText.Render(new StackView(result, verb, applied: result.After is not null), result.HasErrors, diff, Palette.None);

    /// <summary>JSON with "unknown()" and "secret(x)" for what JSON cannot say.</summary>
    public static PropertyMap Map(string json) => Read(JsonDocument.Parse(json).RootElement).AsMap() ?? PropertyMap.Empty;

    private static PropertyValue Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object =>
            PropertyValue.Of(PropertyMap.From(element.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, Read(member.Value))))),
        JsonValueKind.Array => PropertyValue.Of([.. element.EnumerateArray().Select(Read)]),
        JsonValueKind.String => element.GetString() switch
        {
            "unknown()" => PropertyValue.Unknown,
            { } text when text.StartsWith("secret(", StringComparison.Ordinal) => PropertyValue.Secret(PropertyValue.Of(text[7..^1])),
            var text => PropertyValue.Of(text),
        },
        JsonValueKind.Number => PropertyValue.Of(element.GetDouble()),
        JsonValueKind.True => PropertyValue.True,
        JsonValueKind.False => PropertyValue.False,
        _ => PropertyValue.Null,
    };
}
