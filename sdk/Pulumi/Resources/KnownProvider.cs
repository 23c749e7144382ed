namespace Pulumi;

/// <summary>A provider that the program knows by its reference only: one that a transform finds in the options of a resource or of a call.</summary>
/// <param name="reference">The provider as <c>urn::id</c>.</param>
internal sealed class KnownProvider(string reference) : ProviderResource(reference);
