namespace DataMesh.Components.Access;

/// <summary>
/// A part of a landing zone at which a group has a role; never the subscription, which domains may share. Its text stands in names, so it does not depend on
/// the cloud.
/// </summary>
public sealed record GroupRoleScope
{
    private GroupRoleScope(string text) => Text = text;

    /// <summary>The landing zone's key vault.</summary>
    public static GroupRoleScope Vault { get; } = new("vault");

    /// <summary>The scope in short: network, product-billed-fees, store-lake, vault.</summary>
    public string Text { get; }

    /// <summary>The resource group of a concern.</summary>
    public static GroupRoleScope Of(Concern concern) => new(concern.Text());

    /// <summary>The resource group of a data product.</summary>
    public static GroupRoleScope Of(ProductName product) => new($"product-{product}");

    /// <summary>A store.</summary>
    public static GroupRoleScope Of(StoreName store) => new($"store-{store}");

    /// <summary>The scope in short.</summary>
    public override string ToString() => Text;
}
