namespace DataMesh.Model;

/// <summary>Where readers of a data product ask and are told.</summary>
/// <param name="Name">The name of the channel.</param>
/// <param name="Address">Where it is: an absolute address, such as mailto:billing-data@contoso.com or the link of a chat.</param>
public sealed record SupportChannel(string Name, string Address);
