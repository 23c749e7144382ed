namespace DataMesh.Engine.Providers;

/// <summary>A refusal of a provider or of the cloud behind it.</summary>
/// <param name="Code">The cloud's own code, for example <c>StorageAccountAlreadyTaken</c>.</param>
/// <param name="Message">The cloud's own words.</param>
/// <param name="Property">The path of the property that is to blame; empty where it is not one.</param>
public sealed record ProviderError(string Code, string Message, string Property = "");
