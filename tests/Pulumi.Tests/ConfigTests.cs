namespace Pulumi.Tests;

public sealed class ConfigTests
{
    [Fact]
    public async Task Values_are_read_as_their_types() => await RunAsync(() =>
    {
        var config = new Config();
        (config.Get("text"), config.GetBoolean("flag"), config.GetInt32("number"), config.GetDouble("ratio")).ShouldBe(("t", true, 3, 0.5));
        config.GetObject<Dictionary<string, int>>("object")!["a"].ShouldBe(1);
        (config.Get("none"), config.GetBoolean("none"), config.GetSecretInt32("none"), config.GetObject<string[]>("none")).ShouldBe((null, null, null, null));
        new Config("other").Require("text").ShouldBe("o");
    });

    [Fact]
    public async Task Secret_values_are_secret_outputs() => await RunAsync(() =>
    {
        var secret = new Config().RequireSecretInt32("number");
        (secret.Value(), secret.IsSecret()).ShouldBe((3, true));
        new Config().GetSecretObject<Dictionary<string, int>>("object")!.IsSecret().ShouldBeTrue();
    });

    [Fact]
    public async Task A_required_value_that_is_missing_says_how_to_set_it() => await RunAsync(() =>
        Should.Throw<RunException>(() => new Config().RequireObject<string>("none")).Message
            .ShouldBe("Missing Required configuration variable 'mesh:none'\n\tplease set a value using the command `pulumi config set mesh:none <value>`"));

    [Fact]
    public async Task A_value_of_the_wrong_type_is_named_but_a_secret_one_not_shown() => await RunAsync(() =>
    {
        Should.Throw<RunException>(() => new Config().GetInt32("text")).Message.ShouldBe("Configuration 'mesh:text' value 't' is not a valid Int32");
        Should.Throw<RunException>(() => new Config().GetInt32("password"))
            .Message.ShouldBe("Configuration 'mesh:password' value '[secret]' is not a valid Int32");
        Should.Throw<RunException>(() => new Config().GetObject<int[]>("password")).ToString().ShouldNotContain("hunter2");
    });

    private static async Task RunAsync(Action use)
    {
        var config = new Dictionary<string, string>
        {
            ["mesh:text"] = "t",
            ["mesh:flag"] = "true",
            ["mesh:number"] = "3",
            ["mesh:ratio"] = "0.5",
            ["mesh:object"] = """{"a":1}""",
            ["mesh:password"] = "hunter2",
            ["other:text"] = "o",
        };
        (await new RecordingEngine().RunAsync(
            () =>
            {
                use();
                return new Dictionary<string, object?>();
            },
            config.ToImmutableDictionary(),
            "mesh:password")).ShouldSucceed();
    }
}
