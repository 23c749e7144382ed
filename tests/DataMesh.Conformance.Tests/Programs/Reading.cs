using System.Collections.Immutable;
using Pulumi;
using Pulumi.AzureNative.Authorization;
using Pulumi.AzureNative.ManagedIdentity;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using StorageInputs = Pulumi.AzureNative.Storage.Inputs;

namespace DataMesh.Conformance.Tests.Programs;

/// <summary>What a program reads: outputs of another stack, resources that it does not manage, functions of the provider.</summary>
internal sealed class Reading : Pair
{
    public override ImmutableArray<string> Versions => ["create 3; create 2", "same 2, update 1; same 2"];

    public override ImmutableArray<string> Stacks => ["base", "dev"];

    public override ImmutableArray<string> SecretTexts => ["key of the base"];

    public override ImmutableHashSet<string> DataToLose => ["account"];

    public override Task<IDictionary<string, object?>> DefineAsync() => Pulumi.Deployment.Instance.StackName == "base" ? BaseAsync() : ReadAsync();

    private static Task<IDictionary<string, object?>> BaseAsync()
    {
        var group = new ResourceGroup("group", new ResourceGroupArgs { ResourceGroupName = "rg-base", Location = Location, Tags = { { "version", $"{Version}" } } });
        var account = new StorageAccount("account", new StorageAccountArgs
        {
            AccountName = "pairsbase",
            ResourceGroupName = group.Name,
            Location = Location,
            Kind = Kind.StorageV2,
            Sku = new StorageInputs.SkuArgs { Name = SkuName.Standard_LRS },
        });
        return Task.FromResult<IDictionary<string, object?>>(new Dictionary<string, object?>
        {
            ["group"] = group.Name,
            ["groupId"] = group.Id,
            ["account"] = account.Name,
            ["key"] = Output.CreateSecret("key of the base"),
            ["nested"] = new Dictionary<string, object> { ["list"] = new[] { 1, 2 }, ["version"] = Version },
        });
    }

    private static async Task<IDictionary<string, object?>> ReadAsync()
    {
        var other = new StackReference("organization/pairs/base");
        var named = new StackReference("named", new StackReferenceArgs { Name = "organization/pairs/base" });
        var groupName = other.RequireOutput("group").Apply(value => (string)value);
        var accountName = named.GetOutput("account").Apply(value => (string)value!);
        var existing = ResourceGroup.Get("existing", other.GetOutput("groupId").Apply(value => (string)value!));
        var client = await GetClientConfig.InvokeAsync();
        var identity = new UserAssignedIdentity("identity", new UserAssignedIdentityArgs
        {
            ResourceGroupName = existing.Name,
            ResourceName = "id-reader",
            Location = existing.Location,
            Tags = { { "key", other.GetOutput("key").Apply(value => (string)value!) }, { "deployer", client.ObjectId } },
        });
        var keys = ListStorageAccountKeys.Invoke(new ListStorageAccountKeysInvokeArgs { AccountName = accountName, ResourceGroupName = groupName });
        var found = GetResourceGroup.Invoke(new GetResourceGroupInvokeArgs { ResourceGroupName = groupName });
        var made = GetUserAssignedIdentity.Invoke(
            new GetUserAssignedIdentityInvokeArgs { ResourceGroupName = existing.Name, ResourceName = identity.Name });
        var after = GetClientConfig.Invoke(new InvokeOutputOptions { DependsOn = { identity } });
        return new Dictionary<string, object?>
        {
            ["group"] = groupName,
            ["missing"] = other.GetOutput("missing").Apply(value => value is null),
            ["key"] = other.GetOutput("key"),
            ["nested"] = named.GetOutput("nested"),
            ["existing"] = existing.Tags,
            ["existingId"] = existing.Id,
            ["tenant"] = client.TenantId,
            ["keys"] = keys.Apply(result => result.Keys.Select(key => key.KeyName).ToImmutableArray()),
            ["found"] = found.Apply(result => result.Location),
            ["made"] = made.Apply(result => result.PrincipalId),
            ["after"] = after.Apply(result => result.SubscriptionId),
        };
    }
}
