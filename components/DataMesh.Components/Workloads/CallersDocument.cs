using System.Globalization;
using System.Text;
using System.Text.Json;
using DataMesh.Components.Hub;

namespace DataMesh.Components.Workloads;

/// <summary>The list of those who may call an API, as the JSON text that the API reads and enforces.</summary>
internal static class CallersDocument
{
    /// <summary>The name of the file that the API finds it in.</summary>
    public const string File = "callers.json";

    /// <summary>The text: one entry for each caller, in their order; [] where nobody may call.</summary>
    /// <param name="callers">The callers.</param>
    /// <param name="identityOf">The identity of a product.</param>
    public static Output<string> Of(ImmutableArray<ApiCaller> callers, Func<ProductAddress, ProductIdentity> identityOf) =>
        Output.All([.. callers.Select(caller => identityOf(caller.Grant.Consumer).PrincipalId)]).Apply(principals => Write(callers, principals));

    private static string Write(ImmutableArray<ApiCaller> callers, ImmutableArray<string> principals)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartArray();
            foreach (var (caller, principal) in callers.Zip(principals))
            {
                writer.WriteStartObject();
                writer.WriteString("consumer", caller.Grant.Consumer.ToString());
                writer.WriteString("principalId", principal);
                writer.WriteString("request", caller.Grant.RequestId);
                writer.WriteString("until", caller.Grant.ValidUntil.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
