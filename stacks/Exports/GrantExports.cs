using System.Globalization;
using DataMesh.Model.Access;

namespace DataMesh.Stacks.Exports;

/// <summary>Grants as a stack exports them: who reads what until when, and which request says so.</summary>
public static class GrantExports
{
    /// <summary>The grants, in their order: request, consumer, port, until (yyyy-MM-dd).</summary>
    public static ImmutableArray<object?> Of(IEnumerable<Grant> grants) =>
    [
        .. grants.Select(grant => new Dictionary<string, object?>
        {
            ["request"] = grant.RequestId,
            ["consumer"] = grant.Consumer.ToString(),
            ["port"] = grant.Port.ToString(),
            ["until"] = grant.ValidUntil.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        }),
    ];

    /// <summary>Reads what was exported; an output that is not there is no grant.</summary>
    /// <param name="exported">The value of the hub's output.</param>
    /// <exception cref="MeshException">It cannot be read (DM0253).</exception>
    public static ImmutableArray<Grant> Read(object? exported) => [.. ExportedMap.ListOf(exported, "grants").Select(Read)];

    private static Grant Read(ExportedMap map) => new(
        ProductAddress.TryParse(map.Text("consumer")) ?? throw map.Unreadable("consumer"),
        PortAddress.TryParse(map.Text("port")) ?? throw map.Unreadable("port"),
        map.Day("until") ?? throw map.Unreadable("until"),
        map.Text("request"));
}
