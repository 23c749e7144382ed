using DataMesh.Model.Environments;

namespace DataMesh.Model.Access;

/// <summary>An input of a product that no request is behind in one environment, with what there is to say about it.</summary>
internal sealed record InputGap(ProductAddress Consumer, PortAddress Port, Diagnostic Finding)
{
    /// <summary>The gaps of a mesh, in the order of the products and their inputs.</summary>
    public static IEnumerable<InputGap> Of(Mesh mesh, ImmutableArray<RequestVerdict> verdicts, EnvironmentName environment)
    {
        var asked = verdicts.ToLookup(verdict => $"{verdict.Request.Consumer} {verdict.Request.Port}", StringComparer.Ordinal);
        foreach (var consumer in mesh.Products)
        {
            foreach (var input in consumer.Product.Inputs)
            {
                var port = mesh.Find(input.Port);
                // An API is not served in every environment, so it is not asked for in every one either.
                var anywhere = input.Port.Source is ApiWorkload;
                var ofPair = asked[$"{consumer.Address} {port}"].Where(verdict => anywhere || verdict.Request.Environments.Contains(environment)).ToImmutableArray();
                if (ofPair.IsEmpty)
                    yield return Gap(AccessDiagnostics.InputWithoutRequest(consumer.Address, port, environment, input.Location));
                else if (ofPair.All(verdict => verdict.State == RequestState.Revoked) && ofPair[^1].Request is { Revoked: { } revoked } last)
                    yield return Gap(AccessDiagnostics.InputRevoked(last, revoked, environment, input.Location));

                InputGap Gap(Diagnostic finding) => new(consumer.Address, port, finding);
            }
        }
    }
}
