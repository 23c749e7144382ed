using System.Collections.Immutable;

namespace Pulumi.AzureNative.Tests.Wire;

public sealed class InvokeWireTests
{
    private static readonly ImmutableDictionary<string, object> Configuration = new Dictionary<string, object>
    {
        ["clientId"] = "c",
        ["objectId"] = "o",
        ["subscriptionId"] = "s",
        ["tenantId"] = "t",
    }.ToImmutableDictionary();

    [Fact]
    public async Task A_function_without_arguments_is_lifted()
    {
        string? subscription = null;

        var recorder = await Recorder.Run(() => Authorization.GetClientConfig.Invoke().Apply(result => subscription = result.SubscriptionId), Configuration);

        recorder.Calls.ShouldHaveSingleItem().Token.ShouldBe("azure-native:authorization:getClientConfig");
        subscription.ShouldBe("s");
    }

    [Fact]
    public async Task A_lifted_function_takes_outputs()
    {
        var keys = ImmutableArray.Create<object>(new Dictionary<string, object>
        {
            ["creationTime"] = "2026-01-01",
            ["keyName"] = "key1",
            ["permissions"] = "Full",
            ["value"] = "hush",
        }.ToImmutableDictionary());
        string? name = null;

        var recorder = await Recorder.Run(
            () => Storage.ListStorageAccountKeys.Invoke(
                new Storage.ListStorageAccountKeysInvokeArgs { AccountName = Output.Create("stlake"), ResourceGroupName = "rg" })
                .Apply(result => name = result.Keys[0].KeyName),
            new Dictionary<string, object> { ["keys"] = keys }.ToImmutableDictionary());

        var call = recorder.Calls.ShouldHaveSingleItem();
        call.Token.ShouldBe("azure-native:storage:listStorageAccountKeys");
        call.Args.OrderBy(argument => argument.Key, StringComparer.Ordinal).Select(argument => $"{argument.Key}={argument.Value}")
            .ShouldBe(["accountName=stlake", "resourceGroupName=rg"]);
        name.ShouldBe("key1");
    }

    [Fact]
    public async Task An_awaited_function_takes_values()
    {
        string? tenant = null;
        var recorder = new Recorder(Configuration);

        await Deployment.TestAsync(recorder, new Testing.TestOptions { IsPreview = false }, async () =>
        {
            var result = await Authorization.GetClientConfig.InvokeAsync();
            tenant = result.TenantId;
        });

        tenant.ShouldBe("t");
    }
}
