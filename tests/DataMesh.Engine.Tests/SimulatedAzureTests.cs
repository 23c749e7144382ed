namespace DataMesh.Engine.Tests;

/// <summary>The engine on the simulated Azure, with types as azure-native has them.</summary>
public sealed class SimulatedAzureTests : IDisposable
{
    private const string Group = "azure-native:resources:ResourceGroup";
    private const string Account = "azure-native:storage:StorageAccount";
    private const string UserIdentity = "azure-native:managedidentity:UserAssignedIdentity";
    private const string Container = "azure-native:storage:BlobContainer";

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"azure-{Path.GetRandomFileName()}.db");
    private readonly TestLab _lab;

    public SimulatedAzureTests() => _lab = new TestLab(new SimulatedAzureCloud(_file));

    public void Dispose()
    {
        _lab.Dispose();
        File.Delete(_file);
    }

    [Fact]
    public void A_file_that_is_no_cloud_is_refused_and_stays()
    {
        File.WriteAllText(_file, "a shopping list");

        var result = _lab.Up(Program());

        result.ExitCode.ShouldBe(3);
        result.AllDiagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0704");
        File.ReadAllText(_file).ShouldBe("a shopping list");
    }

    [Fact]
    public void Preview_creates_no_cloud()
    {
        var result = _lab.Preview(Program());

        result.AllDiagnostics.ShouldBeEmpty();
        TestLab.Steps(result).ShouldBe("create rg\ncreate lake\ncreate raw\n");
        File.Exists(_file).ShouldBeFalse();
    }

    [Fact]
    public void What_is_predicted_is_what_is_stored()
    {
        var planned = _lab.Preview(Program()).Stacks[0].Desired.Resources.ToDictionary(resource => resource.Urn, resource => resource.Goal);
        _lab.MustUp(Program());

        foreach (var resource in _lab.State.Resources)
        {
            resource.Id.ShouldBe(planned[resource.Urn].Id);
            resource.Outputs.ShouldBe(planned[resource.Urn].Outputs);
        }

        var files = _lab.Files();
        _lab.MustUp(Program()).ShouldBe("");
        _lab.Files().ShouldBe(files);
        _lab.Refresh().HasChanges.ShouldBeFalse();
    }

    [Fact]
    public void A_renamed_storage_account_is_replaced_with_its_content_and_the_name_is_the_reason()
    {
        _lab.MustUp(Program("stlakeone"));
        _lab.Options = _lab.Options with { AllowDataLoss = ["lake", "raw"] };

        _lab.MustUp(Program("stlaketwo")).ShouldBe(
            "create-replacement lake\nreplace lake [accountName]\ncreate-replacement raw\n"
            + "replace raw [accountName]\ndelete-replaced raw\ndelete-replaced lake\n");
    }

    [Fact]
    public void A_resource_group_that_moves_takes_all_that_is_in_it_along()
    {
        _lab.MustUp(Program(location: "westeurope"));
        _lab.Options = _lab.Options with { AllowDataLoss = ["lake", "raw"] };

        var steps = _lab.MustUp(Program(location: "northeurope"));

        steps.ShouldStartWith("delete-replaced raw\ndelete-replaced lake\ndelete-replaced rg\n");
        steps.ShouldContain("replace rg [location]");
        _lab.MustUp(Program(location: "northeurope")).ShouldBe("");
        _lab.Refresh().HasChanges.ShouldBeFalse();
    }

    [Fact]
    public void Destroy_empties_the_cloud()
    {
        _lab.MustUp(Program());

        _lab.Destroy().ExitCode.ShouldBe(0);

        using var cloud = DataMesh.SimulatedAzure.CloudStore.OpenReadOnly(_file);
        cloud.All().ShouldBeEmpty();
    }

    [Fact]
    public void What_Azure_would_refuse_is_refused_at_preview_with_Azures_code()
    {
        var diagnostic = _lab.Preview(stack => stack.Thing(
            "lake", AccountInputs("stlakeone").Set("resourceGroupName", "rg-nowhere"), type: Account)).AllDiagnostics.ShouldHaveSingleItem();

        diagnostic.Code.ShouldBe("DM0702");
        diagnostic.CloudCode.ShouldBe("ResourceGroupNotFound");
    }

    [Fact]
    public void A_name_that_another_stack_has_taken_is_refused_in_the_same_run()
    {
        _lab.Stacks = ["dev", "other"];

        var result = _lab.Preview(stack =>
        {
            var group = stack.Thing("rg", new Inputs().Set("resourceGroupName", $"rg-{stack.Info.Stack}").Set("location", "westeurope"), type: Group);
            stack.Thing("lake", AccountInputs("stlakeone").From("resourceGroupName", group, "name"), type: Account);
        });

        result.Stacks[0].Diagnostics.ShouldBeEmpty();
        result.Stacks[1].Diagnostics.ShouldHaveSingleItem().CloudCode.ShouldBe("StorageAccountAlreadyTaken");
    }

    [Fact]
    public void A_wrong_input_is_refused_with_its_path()
    {
        var diagnostics = _lab.Preview(stack => stack.Thing("rg", new Inputs().Set("location", "westeurope").Set("colour", "red"), type: Group))
            .AllDiagnostics.ToList();

        diagnostics.ShouldHaveSingleItem().Message.ShouldContain("'colour'");
    }

    [Fact]
    public void The_same_resources_are_planned_with_unknowns()
    {
        _lab.Options = new RunOptions { Unknowns = true };

        var result = _lab.Preview(Program());

        result.AllDiagnostics.ShouldBeEmpty();
        TestLab.Steps(result).ShouldBe("create rg\ncreate lake\ncreate raw\n");
    }

    [Fact]
    public void The_subscription_comes_from_the_provider_else_from_the_settings_else_it_is_the_simulated_one()
    {
        const string Own = "11111111-1111-4111-8111-111111111111";
        const string Configured = "22222222-2222-4222-8222-222222222222";
        string SubscriptionOf(Func<TestStack, string>? provider)
        {
            var result = _lab.Preview(stack =>
            {
                var reference = provider?.Invoke(stack) ?? "";
                stack.Thing(
                    "rg",
                    new Inputs().Set("resourceGroupName", "rg").Set("location", "westeurope"),
                    request => request with { Provider = reference },
                    Group);
            });
            return result.Stacks[0].Desired.Resources.Single(resource => resource.Goal.Type == Group).Goal.Id.Split('/')[2];
        }

        static string Explicit(TestStack stack, PropertyMap inputs)
        {
            var response = stack.Register(
                new RegisterResourceRequest { Type = "pulumi:providers:azure-native", Name = "p", Custom = true, Parent = stack.Urn, Inputs = inputs });
            return $"{response.Urn}::{response.Id}";
        }

        SubscriptionOf(null).ShouldBe(AzureConfig.SimulatedSubscription);
        _lab.Config = _lab.Config.Add("azure-native:subscriptionId", Configured);
        SubscriptionOf(null).ShouldBe(Configured);
        SubscriptionOf(stack => Explicit(stack, PropertyMap.Empty)).ShouldBe(Configured);
        SubscriptionOf(stack => Explicit(stack, PropertyMap.Of(("subscriptionId", PropertyValue.Of(Own))))).ShouldBe(Own);
    }

    [Fact]
    public void A_program_can_look_at_what_it_has_registered_before()
    {
        _lab.Stacks = ["dev", "other"];
        _lab.MustUp(stack =>
        {
            if (stack.Info.Stack == "other")
            {
                Keys(stack, "rg-lake", "stlakeone").Failures.ShouldBeEmpty();
                return;
            }

            Keys(stack, "rg-lake", "stlakeone").Failures.ShouldHaveSingleItem().Reason.ShouldContain("ResourceNotFound");
            Program()(stack);
            Keys(stack, "rg-lake", "stlakeone").Return["keys"].AsArray()?.Length.ShouldBe(2);
            var id = $"/subscriptions/{AzureConfig.SimulatedSubscription}/resourceGroups/rg-lake";
            stack.Read(new ReadResourceRequest { Id = id, Type = Group, Name = "read", Parent = stack.Urn }).Properties["name"].AsString().ShouldBe("rg-lake");
        });
    }

    [Fact]
    public void With_unknowns_a_program_sees_the_cloud_as_it_is()
    {
        _lab.Options = new RunOptions { Unknowns = true };
        var result = _lab.Preview(stack =>
        {
            Program()(stack);
            Keys(stack, "rg-lake", "stlakeone").Failures.ShouldHaveSingleItem().Reason.ShouldContain("ResourceNotFound");
        });
        result.AllDiagnostics.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_has_no_location_is_planned_where_its_group_is(bool unknowns)
    {
        static Action<TestStack> Identity(string location) => stack =>
        {
            var group = stack.Thing("rg", new Inputs().Set("resourceGroupName", "rg-lake").Set("location", location), type: Group);
            stack.Thing("who", new Inputs().Set("resourceName", "id-lake").From("resourceGroupName", group, "name"), type: UserIdentity);
        };
        StateResource Planned() => _lab.Preview(Identity("northeurope")).Stacks[0].Desired.Resources.Single(resource => resource.Goal.Type == UserIdentity).Goal;

        _lab.Options = _lab.Options with { Unknowns = unknowns };
        var before = Planned();
        before.Inputs["location"].ShouldBe(unknowns ? PropertyValue.Unknown : PropertyValue.Of("northeurope"));
        _lab.Options = _lab.Options with { Unknowns = false };
        _lab.MustUp(Identity("northeurope"));
        _lab.Refresh().HasChanges.ShouldBeFalse();
        _lab.MustUp(Identity("northeurope")).ShouldBe("");
        _lab.Options = _lab.Options with { Unknowns = unknowns };
        Planned().Inputs["location"].ShouldBe(PropertyValue.Of("northeurope"));
        _lab.Options = _lab.Options with { Unknowns = false };
        _lab.MustUp(Identity("swedencentral")).ShouldContain("replace who [");
    }

    private static InvokeResponse Keys(TestStack stack, string group, string account) => stack.Invoke(
        "azure-native:storage:listStorageAccountKeys",
        PropertyMap.Of(("resourceGroupName", PropertyValue.Of(group)), ("accountName", PropertyValue.Of(account))));

    private static Action<TestStack> Program(string account = "stlakeone", string location = "westeurope") => stack =>
    {
        var group = stack.Thing("rg", new Inputs().Set("resourceGroupName", "rg-lake").Set("location", location), type: Group);
        var lake = stack.Thing("lake", AccountInputs(account).From("resourceGroupName", group, "name"), type: Account);
        stack.Thing(
            "raw", new Inputs().Set("containerName", "raw").From("resourceGroupName", group, "name").From("accountName", lake, "name"), type: Container);
    };

    private static Inputs AccountInputs(string name) => new Inputs()
        .Set("accountName", name)
        .Set("location", "westeurope")
        .Set("kind", "StorageV2")
        .Set("sku", PropertyValue.Of(PropertyMap.Of(("name", PropertyValue.Of("Standard_LRS")))));
}
