namespace DataMesh.Model;

/// <summary>Who a token of another identity provider is about; what Entra compares letter by letter.</summary>
/// <param name="Issuer">The URL of who issues the token.</param>
/// <param name="Subject">What the token says in its claim sub.</param>
public sealed record FederatedSubject(string Issuer, string Subject);
