namespace Pulumi;

/// <summary>A resource of which the program knows URN and id only: one that is named by a reference.</summary>
internal sealed class KnownCustomResource(string urn, PropertyValue id) : CustomResource(urn, id is PropertyValue.StringValue known ? known.Value : null);
