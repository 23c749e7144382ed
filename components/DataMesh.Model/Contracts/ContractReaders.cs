using DataMesh.Model.Access;
using DataMesh.Model.Environments;

namespace DataMesh.Model.Contracts;

/// <summary>
/// Who counts on a contract: whoever has a grant in force, and whoever had one when the hub last published and whose request still stands. Otherwise a change
/// could take a
/// reader's grant away, by moving the port or raising the classification, and then break nobody.
/// </summary>
public static class ContractReaders
{
    /// <summary>The grants, by consumer and port; one for each pair.</summary>
    /// <param name="inForce">The grants in force now.</param>
    /// <param name="published">The grants that the hub published.</param>
    /// <param name="requests">The register.</param>
    /// <param name="environment">The environment.</param>
    /// <param name="asOf">The day that counts.</param>
    public static ImmutableArray<Grant> Of(
        ImmutableArray<Grant> inForce, ImmutableArray<Grant> published, ImmutableArray<AccessRequest> requests, EnvironmentName environment, DateOnly asOf)
    {
        var taken = inForce.Select(grant => (grant.Consumer, grant.Port)).ToHashSet();
        var standing = published.Where(grant => grant.ValidUntil >= asOf && !taken.Contains((grant.Consumer, grant.Port)) && requests.Any(request =>
            request.Id == grant.RequestId && request.Consumer == grant.Consumer.ToString() && request.Port == grant.Port.ToString()
            && request.Environments.Contains(environment) && (request.Revoked is not { } revoked || revoked.On > asOf) && request.ValidUntil >= asOf));
        return [.. inForce.Concat(standing).OrderBy(grant => grant.Consumer).ThenBy(grant => grant.Port)];
    }
}
