using System.Collections.Immutable;
using Pulumi;
using Pulumi.AzureNative.ManagedIdentity;
using Pulumi.AzureNative.Resources;

namespace DataMesh.Conformance.Tests.Programs;

/// <summary>The options of resources: what they are called and stood under before, and how they are changed, replaced, kept and deleted.</summary>
internal sealed class Options : Pair
{
    private const string StackUrn = "urn:pulumi:dev::pairs::pulumi:pulumi:Stack::pairs-dev";

    public override ImmutableArray<string> Versions => ["create 14", "same 7, update 2, delete 1, replace 4", "same 8, update 2, delete 1, replace 2"];

    public override Task<IDictionary<string, object?>> DefineAsync()
    {
        var second = Version > 1;
        var later = Version > 2;

        // Renamed, then moved below a component; the component is renamed itself, and its child with it.
        var folder = new Folder(second ? "folder-new" : "folder", new ComponentResourceOptions { Aliases = { new Alias { Name = "folder" } } });
        var renamed = later
            ? Group("renamed", "rg-renamed", new CustomResourceOptions
            {
                Parent = folder,
                Aliases = { new Alias { NoParent = true }, new Alias { Name = "original", NoParent = true }, new Alias { ParentUrn = StackUrn } },
            })
            : Group(second ? "renamed" : "original", "rg-renamed", new CustomResourceOptions { Aliases = { new Alias { Name = "original" } } });
        var typed = Group("by-urn-new", "rg-by-urn", new CustomResourceOptions
        {
            Aliases = { new Alias { Urn = "urn:pulumi:dev::pairs::azure-native:resources:ResourceGroup::by-urn" } },
        });

        // Changes that do not count, one in a map and a whole property.
        _ = new ResourceGroup(
            "ignored",
            new ResourceGroupArgs
            {
                ResourceGroupName = "rg-ignored",
                Location = Location,
                ManagedBy = second ? typed.Id : Output.Create("/subscriptions/00000000-0000-4000-8000-000000000001"),
                Tags = { { "kept", $"{Version}" }, { "changed", $"{Version}" } },
            },
            new CustomResourceOptions { IgnoreChanges = { "managedBy", "tags.kept" } });
        _ = new ResourceGroup(
            "hidden",
            new ResourceGroupArgs { ResourceGroupName = "rg-hidden", Location = Location, Tags = { { "version", $"{Version}" } } },
            new CustomResourceOptions { HideDiffs = { "tags" } });

        // Replaced because an option says so, deleting first or after; what lives with it goes with it.
        var replaced = new ResourceGroup(
            "replaced",
            new ResourceGroupArgs { ResourceGroupName = second ? "rg-replaced-2" : "rg-replaced", Location = Location },
            new CustomResourceOptions { DeleteBeforeReplace = true });
        var onChanges = new ResourceGroup(
            "on-changes",
            new ResourceGroupArgs { Location = Location, Tags = { { "version", $"{Version}" } } },
            new CustomResourceOptions { ReplaceOnChanges = { "tags.version" }, DeleteBeforeReplace = false });
        _ = new UserAssignedIdentity(
            "with",
            new UserAssignedIdentityArgs { ResourceGroupName = replaced.Name, ResourceName = "id-with", Location = Location },
            new CustomResourceOptions { DeletedWith = replaced });

        // The Node.js SDK makes a resource depend on what it is replaced with; here the program says so.
        _ = Group("companion", "rg-companion", new CustomResourceOptions { ReplaceWith = { onChanges }, DependsOn = { onChanges } });

        // Kept.
        if (!later)
            _ = Group("protected", "rg-protected", new CustomResourceOptions { Protect = !second });
        if (!second)
            _ = Group("retained", "rg-retained", new CustomResourceOptions { RetainOnDelete = true });
        _ = Group("patient", "rg-patient", new CustomResourceOptions
        {
            CustomTimeouts = new CustomTimeouts { Create = TimeSpan.FromMinutes(90), Update = TimeSpan.FromSeconds(45), Delete = second ? TimeSpan.FromHours(2) : null },
        });
        return Task.FromResult<IDictionary<string, object?>>(new Dictionary<string, object?> { ["renamed"] = renamed.Urn, ["child"] = folder.Child.Urn });
    }

    private static ResourceGroup Group(string name, string groupName, CustomResourceOptions options) =>
        new(name, new ResourceGroupArgs { ResourceGroupName = groupName, Location = Location }, options);

    private sealed class Folder : ComponentResource
    {
        public Folder(string name, ComponentResourceOptions options)
            : base("pairs:index:Folder", name, options) =>
            Child = Group($"{name}-child", "rg-child", new CustomResourceOptions { Parent = this });

        public ResourceGroup Child { get; }
    }
}
