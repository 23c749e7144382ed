namespace DataMesh.Components.LandingZones;

/// <summary>The resource groups of a landing zone, one for each concern, so that rights and costs can be told apart by concern.</summary>
public sealed class LandingZoneResourceGroups : ComponentResource
{
    private readonly Dictionary<Concern, AzureNative.Resources.ResourceGroup> _groups = [];

    /// <summary>Creates the resource groups.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">What to create.</param>
    /// <param name="options">Parent and providers.</param>
    public LandingZoneResourceGroups(string name, LandingZoneResourceGroupsArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:landingzone:ResourceGroups", name, options)
    {
        foreach (var concern in args.Concerns)
        {
            _groups.Add(concern, new AzureNative.Resources.ResourceGroup($"{name}-{concern.Text()}", new()
            {
                ResourceGroupName = args.Names.ResourceGroup(args.LandingZone, concern).Value,
                Location = args.Location,
                Tags = args.Tags,
            }, new CustomResourceOptions { Parent = this }));
        }

        RegisterOutputs();
    }

    /// <summary>The Azure resource id of a concern's resource group.</summary>
    /// <param name="concern">One of the concerns that the component was made for.</param>
    /// <exception cref="KeyNotFoundException">The landing zone has no group for the concern.</exception>
    public Output<string> IdOf(Concern concern) => _groups[concern].Id;

    /// <summary>The name of a concern's resource group; known once the group exists, so that what is put into it comes after it.</summary>
    /// <param name="concern">One of the concerns that the component was made for.</param>
    /// <exception cref="KeyNotFoundException">The landing zone has no group for the concern.</exception>
    public Output<string> NameOf(Concern concern) => _groups[concern].Name;
}
