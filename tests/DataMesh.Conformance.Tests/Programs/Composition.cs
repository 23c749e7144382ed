using System.Collections.Immutable;
using Pulumi;
using Pulumi.AzureNative;
using Pulumi.AzureNative.ManagedIdentity;
using Pulumi.AzureNative.Resources;

namespace DataMesh.Conformance.Tests.Programs;

/// <summary>Components in components, what children have from their parents, the stack's outputs, and outputs made of outputs.</summary>
internal sealed class Composition : Pair
{
    public override ImmutableArray<string> Versions => ["create 12", "same 11, create 4, update 1", "same 10, delete 6"];

    public override async Task<IDictionary<string, object?>> DefineAsync()
    {
        var azure = new Provider("azure", new ProviderArgs { SubscriptionId = "11111111-1111-4111-8111-111111111111" });
        var first = new Department("first", Version > 1 ? 3 : 2, new ComponentResourceOptions { Providers = { azure }, Protect = Version < 3 });
        var second = Version > 2 ? null : new Department("second", 1, new ComponentResourceOptions { Provider = azure, DependsOn = { first } });
        if (Version == 2)
        {
            var shared = new ResourceGroup("shared", new ResourceGroupArgs { Location = Location }, new CustomResourceOptions { Provider = azure, DependsOn = { first } });
            _ = new UserAssignedIdentity(
                "robot",
                new UserAssignedIdentityArgs { ResourceGroupName = shared.Name, ResourceName = Output.Format($"id-{first.Group.Location}-robot"), Location = shared.Location },
                new CustomResourceOptions { Provider = azure, Parent = shared });
        }

        var all = Output.All(first.Principals);
        var both = Output.Tuple(first.Group.Name, first.Group.Id);
        return new Dictionary<string, object?>
        {
            ["principals"] = all,
            ["count"] = all.Apply(principals => principals.Length),
            ["joined"] = all.Apply(principals => string.Join(",", principals)),
            ["text"] = Output.Format($"{first.Group.Name} in {first.Group.Location}, {2}"),
            ["tuple"] = both.Apply(pair => new Dictionary<string, object?> { ["name"] = pair.Item1, ["long"] = pair.Item2.Length > 10 }),
            ["nested"] = new Dictionary<string, object?>
            {
                ["list"] = new object?[] { first.Group.Name, 1, 2.5, true, null, new object?[] { second?.Group.Id } },
                ["empty"] = new Dictionary<string, object?>(),
            },
            ["flat"] = first.Group.Name.Apply(name => first.Group.Id.Apply(id => id.EndsWith(name, StringComparison.Ordinal))),
            ["json"] = Output.JsonSerialize(Output.Create(new Dictionary<string, object?> { ["a"] = first.Group.Name, ["b"] = new object[] { 1, false } })),
            ["parsed"] = Output.JsonDeserialize<Dictionary<string, string>>(first.Group.Name.Apply(name => $$"""{ "x": "{{name}}" }""")),
            ["later"] = await Task.FromResult(Output.Create("later")),
        };
    }

    private sealed class Department : ComponentResource
    {
        public Department(string name, int desks, ComponentResourceOptions options)
            : base("pairs:office:Department", name, options)
        {
            Group = new ResourceGroup(
                $"{name}-group",
                new ResourceGroupArgs { ResourceGroupName = $"rg-{name}", Location = Location, Tags = { { "desks", $"{desks}" } } },
                new CustomResourceOptions { Parent = this });
            Principals = [.. Enumerable.Range(1, desks).Select(number => new Desk($"{name}-{number}", Group, new ComponentResourceOptions { Parent = this }).Principal)];
            RegisterOutputs(new Dictionary<string, object?>
            {
                ["group"] = Group.Id,
                ["desks"] = desks,
                ["principals"] = Output.All(Principals),
                ["self"] = new object[] { Group, this },
            });
        }

        public ResourceGroup Group { get; }

        public ImmutableArray<Output<string>> Principals { get; }
    }

    private sealed class Desk : ComponentResource
    {
        public Desk(string name, ResourceGroup group, ComponentResourceOptions options)
            : base("pairs:office:Desk", name, options)
        {
            var identity = new UserAssignedIdentity(
                $"{name}-identity",
                new UserAssignedIdentityArgs { ResourceGroupName = group.Name, ResourceName = $"id-{name}", Location = group.Location },
                new CustomResourceOptions { Parent = this, Protect = false });
            Principal = identity.PrincipalId;
            RegisterOutputs();
        }

        public Output<string> Principal { get; }
    }
}
