using System.Security.Cryptography;

namespace DataMesh.Engine.Tests;

public sealed class SecretTests : IDisposable
{
    private const string KnownSalt = "v1:fozI5u6B030=:v1:F+6ZduKKd8G0/V7L:PGMFeIzwobWRKmEAzUdaQHqC5mMRIQ==";

    private readonly TestLab _lab = new();

    public void Dispose() => _lab.Dispose();

    [Fact]
    public void A_salt_that_Pulumi_made_opens_with_its_passphrase()
    {
        var crypter = PassphraseCrypter.Open("password", KnownSalt);

        crypter.SaltAndCheck.ShouldBe(KnownSalt);
        crypter.Decrypt("v1:F+6ZduKKd8G0/V7L:PGMFeIzwobWRKmEAzUdaQHqC5mMRIQ==").ShouldBe("pulumi");
        crypter.Decrypt(crypter.Encrypt("\"s3cret\"")).ShouldBe("\"s3cret\"");
        crypter.Encrypt("x").ShouldBe(crypter.Encrypt("x"));
    }

    [Fact]
    public void Another_passphrase_does_not_open_it() =>
        Should.Throw<CryptographicException>(() => PassphraseCrypter.Open("wrong", KnownSalt).Encrypt("x"));

    [Fact]
    public void No_secret_is_in_any_file_or_message_and_all_come_back()
    {
        _lab.MustUp(Program);

        var key = _lab.Cloud.Things["/v"].Outputs["key"].AsString().ShouldNotBeNull();
        _lab.Files().ShouldNotContain("s3cret");
        _lab.Files().ShouldNotContain(key);
        var saved = _lab.NewBackend().Load(new StackName("proj", "dev")).ShouldNotBeNull().Find(TestLab.UrnOf("v", FakeProvider.Vault)).ShouldNotBeNull();
        saved.Inputs["password"].ShouldBe(PropertyValue.Secret(PropertyValue.Of("s3cret")));
        saved.Outputs["password"].ShouldBe(PropertyValue.Secret(PropertyValue.Of("s3cret")));
        saved.Outputs["key"].ShouldBe(PropertyValue.Secret(PropertyValue.Of(key)));
        saved.Outputs["extra"].ContainsSecrets.ShouldBeTrue();
        saved.Outputs["name"].ContainsSecrets.ShouldBeFalse();
    }

    [Fact]
    public void The_digest_is_blind_to_secrets()
    {
        var result = _lab.Preview(Program);
        using var stream = new MemoryStream();
        using (var writer = new System.Text.Json.Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            PreviewDigest.WriteMembers(writer, result.Stacks[0]);
            writer.WriteEndObject();
        }

        var text = System.Text.Encoding.UTF8.GetString(stream.ToArray());
        text.ShouldContain("[secret]");
        text.ShouldNotContain("s3cret");
    }

    [Fact]
    public void The_wrong_passphrase_is_a_diagnostic()
    {
        _lab.MustUp(Program);

        var error = Should.Throw<EngineException>(() => _lab.NewBackend("wrong").Load(new StackName("proj", "dev")));

        error.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0506");
    }

    [Fact]
    public async Task A_passphrase_is_made_only_when_a_secret_must_be_written_and_only_its_owner_can_read_it()
    {
        var backend = _lab.NewBackend(passphrase: null);
        var file = Path.Combine(_lab.Root, "passphrase");
        var setup = _lab.Setup(stack => stack.Thing("a")) with { Backend = backend };
        (await new Deployment(setup).UpAsync(_lab.Request(false), CancellationToken.None)).ExitCode.ShouldBe(0);
        File.Exists(file).ShouldBeFalse();

        (await new Deployment(_lab.Setup(Program) with { Backend = backend }).UpAsync(_lab.Request(false), CancellationToken.None)).ExitCode.ShouldBe(0);

        File.Exists(file).ShouldBeTrue();
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        _lab.NewBackend(passphrase: null).Load(new StackName("proj", "dev")).ShouldNotBeNull()
            .Resources.ShouldContain(resource => resource.Outputs.ContainsSecrets);
    }

    [Fact]
    public void A_missing_passphrase_is_a_diagnostic()
    {
        _lab.MustUp(Program);

        var error = Should.Throw<EngineException>(() => _lab.NewBackend(passphrase: null).Load(new StackName("proj", "dev")));

        error.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0505");
    }

    private static void Program(TestStack stack)
    {
        var vault = stack.Thing(
            "v",
            new Inputs().Set("name", "v").Set("extra", "e").Set("password", PropertyValue.Secret(PropertyValue.Of("s3cret"))),
            request => request with { AdditionalSecretOutputs = ["extra"] },
            FakeProvider.Vault);
        stack.Output("password", vault["password"]);
    }
}
