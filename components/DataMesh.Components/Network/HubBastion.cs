using DataMesh.Components.Monitoring;
using DataMesh.Model.Hub;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace DataMesh.Components.Network;

/// <summary>
/// An Azure Bastion in the hub: people sign in to machines without these having a public address. Nothing can be copied out, and no link to a session shared.
/// </summary>
public sealed class HubBastion : ComponentResource
{
    /// <summary>Creates the bastion, with a public address where its tier needs one.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">What to create.</param>
    /// <param name="options">Parent and providers.</param>
    public HubBastion(string name, HubBastionArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:network:HubBastion", name, options)
    {
        var bastion = new AzureNative.Network.BastionHostArgs
        {
            ResourceGroupName = args.ResourceGroupName,
            Location = args.Location,
            BastionHostName = args.Names.Bastion().Value,
            Sku = new Inputs.SkuArgs { Name = args.Design.Bastion.ToString() },
            Tags = args.Tags,
        };
        if (args.Design.Bastion == BastionTier.Developer)
            bastion.VirtualNetwork = new Inputs.SubResourceArgs { Id = args.VirtualNetworkId };
        else
            Connect(name, bastion, args);

        var created = new AzureNative.Network.BastionHost(name, bastion, new CustomResourceOptions { Parent = this });
        args.Diagnostics.Send(this, name, created.Id, DiagnosticContent.LogsAndMetrics);
        Id = created.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["id"] = Id });
    }

    /// <summary>The bastion's Azure resource id.</summary>
    public Output<string> Id { get; }

    private void Connect(string name, AzureNative.Network.BastionHostArgs bastion, HubBastionArgs args)
    {
        var address = new AzureNative.Network.PublicIPAddress(name, new()
        {
            ResourceGroupName = args.ResourceGroupName,
            Location = args.Location,
            PublicIpAddressName = AzureNames.PublicAddress(args.Names.Bastion()).Value,
            PublicIPAllocationMethod = "Static",
            Sku = new Inputs.PublicIPAddressSkuArgs { Name = "Standard", Tier = "Regional" },
            Zones = args.Design.Zones,
            Tags = args.Tags,
        }, new CustomResourceOptions { Parent = this });
        bastion.IpConfigurations.Add(new Inputs.BastionHostIPConfigurationArgs
        {
            Name = "in",
            Subnet = new Inputs.SubResourceArgs { Id = args.SubnetId },
            PublicIPAddress = new Inputs.SubResourceArgs { Id = address.Id },
        });
        bastion.Zones = args.Design.Zones;
        bastion.ScaleUnits = 2;
        if (args.Design.Bastion != BastionTier.Standard)
            return;
        bastion.EnableTunneling = true;
        bastion.DisableCopyPaste = true;
        bastion.EnableFileCopy = false;
        bastion.EnableShareableLink = false;
        bastion.EnableIpConnect = false;
    }
}
