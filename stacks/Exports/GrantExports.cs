using System.Globalization;
using DataMesh.Model.Access;

namespace DataMesh.Stacks.Exports;

/// <summary>Grants as a stack exports them: who reads what until when, and which request says so.</summary>
internal static class GrantExports
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
}
