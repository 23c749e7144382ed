namespace DataMesh.EndToEnd.Tests.Leaks;

/// <summary>A managed identity as Entra knows it.</summary>
/// <param name="PrincipalId">Its object id.</param>
/// <param name="ClientId">Its client id.</param>
internal sealed record PlannedIdentity(string PrincipalId, string ClientId);
