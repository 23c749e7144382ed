namespace DataMesh.Engine.Providers;

/// <summary>What a provider makes of inputs.</summary>
/// <param name="Inputs">The inputs with generated names and defaults filled in.</param>
/// <param name="Errors">Why they are refused; empty where they are not.</param>
public sealed record CheckResult(PropertyMap Inputs, ImmutableArray<ProviderError> Errors);
