namespace DataMesh.Components.Hub;

/// <summary>What a domain's landing zone takes from the hub.</summary>
public sealed class HubReference
{
    private readonly AzureNames _names;
    private readonly Func<string, Output<string>> _text;
    private readonly Func<ProductAddress, string, Output<string>> _identityField;

    private HubReference(AzureNames names, Func<string, Output<string>> text, Func<ProductAddress, string, Output<string>> identityField)
    {
        _names = names;
        _identityField = identityField;
        LogWorkspaceId = text(HubExports.LogWorkspaceId);
        ActionGroupId = text(HubExports.ActionGroupId);
        CostActionGroupId = text(HubExports.CostActionGroupId);
        _text = text;
    }

    /// <summary>The Azure resource id of the Log Analytics workspace.</summary>
    public Output<string> LogWorkspaceId { get; }

    /// <summary>The Azure resource id of the action group.</summary>
    public Output<string> ActionGroupId { get; }

    /// <summary>The Azure resource id of the action group of those who answer for costs.</summary>
    public Output<string> CostActionGroupId { get; }

    /// <summary>Reads the hub through the exports of its stack.</summary>
    /// <param name="stack">The management stack of the same environment.</param>
    /// <param name="names">The names of the mesh in this environment.</param>
    public static HubReference Read(StackReference stack, AzureNames names) => new(
        names,
        name => stack.GetOutput(name).Apply(value => HubValues.Text(value, name)),
        (product, field) => stack.GetOutput(HubExports.Identities).Apply(value =>
        {
            var identity = HubValues.Entry(value, HubExports.Identities, product.ToString());
            return HubValues.Text(HubValues.Entry(identity, product.ToString(), field), $"{product}.{field}");
        }));

    /// <summary>The cluster that domains share. Ask for it only where the hub's design has one.</summary>
    public ClusterReference Cluster() => new(_text(HubExports.ClusterId), _text(HubExports.ClusterServer), _text(HubExports.ClusterCertificateAuthority));

    /// <summary>The identity of a data product of any domain.</summary>
    /// <param name="product">The product.</param>
    public ProductIdentity Identity(ProductAddress product) => new(
        product,
        _names.ManagedIdentity(product.Domain, product.Product),
        _identityField(product, "id"),
        _identityField(product, "principalId"),
        _identityField(product, "clientId"));
}
