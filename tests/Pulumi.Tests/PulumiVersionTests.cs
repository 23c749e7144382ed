namespace Pulumi.Tests;

public sealed class PulumiVersionTests
{
    [Fact]
    public async Task The_engine_is_asked_whether_its_version_will_do()
    {
        var engine = new RecordingEngine();
        (await engine.RunAsync(() => _ = Deployment.RequirePulumiVersionAsync(">=3.0.0"))).ShouldSucceed();
        engine.RequiredVersions.ShouldBe([">=3.0.0"]);
    }

    [Fact]
    public async Task A_version_that_will_not_do_fails_the_program_even_if_nobody_waits()
    {
        var engine = new RecordingEngine { RefusedVersion = new RpcException(RpcStatus.Unknown, "too old") };
        var result = await engine.RunAsync(() => _ = Deployment.RequirePulumiVersionAsync(">=99.0.0"));
        result.Errors.ShouldHaveSingleItem().ShouldBeOfType<RunException>().Message.ShouldBe("too old");
    }

    [Fact]
    public async Task An_engine_that_does_not_know_the_question_is_too_old()
    {
        var engine = new RecordingEngine { RefusedVersion = new RpcException(RpcStatus.Unimplemented, "") };
        var result = await engine.RunAsync(() => _ = Deployment.RequirePulumiVersionAsync(">=3.0.0"));
        result.Errors.ShouldHaveSingleItem().Message
            .ShouldBe("The installed version of the CLI does not support the `RequirePulumiVersion` RPC. Please upgrade the Pulumi CLI");
    }

    [Fact]
    public async Task Under_mocks_any_version_will_do() =>
        (await Deployment.TestAsync(new EmptyMocks(), new TestOptions(), () => Deployment.RequirePulumiVersionAsync(">=99.0.0"))).Length.ShouldBe(1);

    [Fact]
    public void Outside_of_a_program_there_is_no_engine_to_ask() =>
        Should.Throw<InvalidOperationException>(() => { _ = Deployment.RequirePulumiVersionAsync(">=3.0.0"); })
            .Message.ShouldBe("Trying to acquire Deployment.Instance before 'Run' was called.");
}
