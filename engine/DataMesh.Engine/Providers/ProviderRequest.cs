namespace DataMesh.Engine.Providers;

/// <summary>A resource as it is put to its provider.</summary>
/// <param name="Type">The type token.</param>
/// <param name="Name">The logical name under which the resource was created; the start of generated names.</param>
/// <param name="Urn">The URN.</param>
/// <param name="Seed">What generated names and ids are derived from: the URN under which the resource was created.</param>
/// <param name="Inputs">The inputs, with their secret marks.</param>
/// <param name="Config">The inputs of the provider resource (subscription, location).</param>
public sealed record ProviderRequest(string Type, string Name, string Urn, string Seed, PropertyMap Inputs, PropertyMap Config);
