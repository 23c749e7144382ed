using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;
using static Pulumi.AzureNative.Tests.Wire.Recorder;

namespace Pulumi.AzureNative.Tests.Wire;

public sealed class ResourceWireTests
{
    [Fact]
    public async Task A_resource_sends_its_token_and_the_wire_names_of_what_was_set()
    {
        var sent = (await Run(() => _ = new StorageAccount("lake", new StorageAccountArgs
        {
            AccountName = "stlake",
            ResourceGroupName = "rg",
            Kind = Kind.StorageV2,
            Sku = new SkuArgs { Name = SkuName.Standard_ZRS },
            IsHnsEnabled = true,
            AccessTier = AccessTier.Hot,
            NetworkRuleSet = new NetworkRuleSetArgs
            {
                DefaultAction = DefaultAction.Deny,
                IpRules = { new IPRuleArgs { IPAddressOrRange = "10.0.0.0/8" } },
            },
            Tags = { ["domain"] = "finance" },
        }))).Resource("lake");

        sent.Type.ShouldBe("azure-native:storage:StorageAccount");
        sent.Inputs.Keys.Order(StringComparer.Ordinal)
            .ShouldBe(["accessTier", "accountName", "isHnsEnabled", "kind", "networkRuleSet", "resourceGroupName", "sku", "tags"]);
        sent.Inputs["kind"].ShouldBe("StorageV2");
        sent.Inputs["accessTier"].ShouldBe("Hot");
        sent.Inputs["isHnsEnabled"].ShouldBe(true);
        Map(sent.Inputs["sku"])["name"].ShouldBe("Standard_ZRS");
        Map(sent.Inputs["tags"])["domain"].ShouldBe("finance");

        var rules = Map(sent.Inputs["networkRuleSet"]);
        rules["defaultAction"].ShouldBe("Deny");
        rules["bypass"].ShouldBe("AzureServices", "a nested default travels too");
        Map(List(rules["ipRules"]).ShouldHaveSingleItem())["iPAddressOrRange"].ShouldBe("10.0.0.0/8");
    }

    [Fact]
    public async Task A_union_takes_the_enum_a_string_and_an_output()
    {
        var recorder = await Run(() =>
        {
            _ = Account("enum", Kind.BlobStorage);
            _ = Account("text", "KindOfTomorrow");
            _ = Account("output", Output.Create("StorageV2"));
        });

        recorder.Resource("enum").Inputs["kind"].ShouldBe("BlobStorage");
        recorder.Resource("text").Inputs["kind"].ShouldBe("KindOfTomorrow");
        recorder.Resource("output").Inputs["kind"].ShouldBe("StorageV2");

        static StorageAccount Account(string name, InputUnion<string, Kind> kind) =>
            new(name, new StorageAccountArgs { ResourceGroupName = "rg", Kind = kind, Sku = new SkuArgs { Name = SkuName.Standard_LRS } });
    }

    [Fact]
    public async Task A_union_of_object_types_sends_the_one_that_was_given()
    {
        var sent = (await Run(() => _ = new Monitor.MetricAlert("alert", new Monitor.MetricAlertArgs
        {
            ResourceGroupName = "rg",
            Enabled = true,
            Severity = 3,
            EvaluationFrequency = "PT1M",
            WindowSize = "PT5M",
            Scopes = { "/subscriptions/1" },
            Criteria = new Monitor.Inputs.MetricAlertSingleResourceMultipleMetricCriteriaArgs
            {
                OdataType = "Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria",
                AllOf =
                {
                    new Monitor.Inputs.MetricCriteriaArgs
                    {
                        CriterionType = "StaticThresholdCriterion",
                        MetricName = "UsedCapacity",
                        Name = "capacity",
                        Operator = Monitor.Operator.GreaterThan,
                        Threshold = 0.5,
                        TimeAggregation = Monitor.AggregationTypeEnum.Average,
                    },
                },
            },
        }))).Resource("alert");

        var criteria = Map(sent.Inputs["criteria"]);
        criteria["odataType"].ShouldBe("Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria");
        Map(List(criteria["allOf"]).ShouldHaveSingleItem())["threshold"].ShouldBe(0.5);
    }

    [Fact]
    public async Task What_can_have_one_value_only_is_sent_without_being_set()
    {
        var sent = (await Run(() => _ = new Resources.AzureCliScript("script", new Resources.AzureCliScriptArgs
        {
            ResourceGroupName = "rg",
            AzCliVersion = "2.60.0",
            RetentionInterval = "P1D",
            ScriptContent = "az account show",
        }))).Resource("script");

        sent.Inputs["kind"].ShouldBe("AzureCLI");
        sent.Inputs["cleanupPreference"].ShouldBe("Always");
        sent.Inputs["timeout"].ShouldBe("P1D");
    }

    [Fact]
    public async Task A_required_input_that_is_missing_stops_the_program_and_is_named()
    {
        var recorder = new Recorder();

        var failure = await Should.ThrowAsync<Exception>(() => Deployment.TestAsync(recorder, new Testing.TestOptions { IsPreview = false },
            () => { _ = new StorageAccount("lake", new StorageAccountArgs { Kind = Kind.StorageV2, Sku = new SkuArgs { Name = SkuName.Standard_LRS } }); }));

        failure.ToString().ShouldContain("resourceGroupName");
        recorder.Resources.ShouldNotContain(resource => resource.Type == "azure-native:storage:StorageAccount");
    }

    [Fact]
    public async Task Get_reads_the_resource_of_that_id()
    {
        const string id = "/subscriptions/1/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/stlake";
        string? read = null;

        var sent = (await Run(() => StorageAccount.Get("lake", id).Id.Apply(value => read = value))).Resource("lake");

        sent.Id.ShouldBe(id);
        sent.Inputs.ShouldBeEmpty();
        read.ShouldBe(id);
    }

    [Fact]
    public async Task Outputs_of_a_resource_come_back_typed()
    {
        string? tier = null;
        string? domain = null;

        await Run(() =>
        {
            var account = new StorageAccount("lake", new StorageAccountArgs
            {
                ResourceGroupName = "rg",
                Kind = Kind.StorageV2,
                Sku = new SkuArgs { Name = SkuName.Standard_ZRS },
                Tags = { ["domain"] = "finance" },
            });
            account.Sku.Apply(sku => tier = sku.Name);
            account.Tags.Apply(tags => domain = tags?["domain"]);
        });

        tier.ShouldBe("Standard_ZRS");
        domain.ShouldBe("finance");
    }

    [Fact]
    public async Task Settings_of_a_provider_are_strings_on_the_wire()
    {
        var sent = (await Run(() => _ = new Provider("hub", new ProviderArgs
        {
            SubscriptionId = "s",
            TenantId = "t",
            Location = "westeurope",
            UseOidc = true,
            AuxiliaryTenantIds = { "u" },
        }))).Resource("hub");

        sent.Type.ShouldBe("pulumi:providers:azure-native");
        sent.Inputs["subscriptionId"].ShouldBe("s");
        sent.Inputs["environment"].ShouldBe("public");
        sent.Inputs["useOidc"].ShouldBe("true");
        System.Text.Json.JsonSerializer.Deserialize<string[]>(sent.Inputs["auxiliaryTenantIds"].ShouldBeOfType<string>()).ShouldBe(["u"]);
    }

    [Fact]
    public async Task A_secret_of_a_provider_is_secret_though_given_in_clear()
    {
        var secret = false;

        await Run(() => Task.Run(async () =>
        {
            var args = new ProviderArgs { ClientSecret = "hush" };
            secret = await Output.IsSecretAsync(args.ClientSecret!.ToOutput());
        }).Wait());

        secret.ShouldBeTrue();
    }
}
