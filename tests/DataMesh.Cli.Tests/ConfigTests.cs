using DataMesh.Cli.Tests.Support;
using DataMesh.Engine.State;

namespace DataMesh.Cli.Tests;

public sealed class ConfigTests
{
    [Fact]
    public void A_stacks_file_reaches_the_program_with_objects_as_JSON()
    {
        using var line = new CommandLine();
        line.Write(
            "stacks/Pulumi.finance-dev.yaml",
            "config:\n  small:location: northeurope\n  plain: 5\n  azure-native:location: x\n"
            + "  small:network:\n    cidrs: [10.0.0.0/16, 10.1.0.0/16]\n    size: 3\n    on: true\n    text: \"4\"\n");
        line.Run(0, "preview", "finance-dev");
        var config = line.Mesh.Infos.ShouldHaveSingleItem().Config;
        config["small:location"].ShouldBe("northeurope");
        config["small:plain"].ShouldBe("5");
        config["azure-native:location"].ShouldBe("x");
        config["small:network"].ShouldBe("""{"cidrs":["10.0.0.0/16","10.1.0.0/16"],"size":3,"on":true,"text":"4"}""");
    }

    [Fact]
    public void The_day_that_counts_is_always_said()
    {
        using var line = new CommandLine();
        line.Run(0, "preview", "finance-dev");
        line.Write("stacks/Pulumi.finance-dev.yaml", "config:\n  small:asOf: 2026-01-02\n");
        line.Run(0, "preview", "finance-dev");
        line.Run(0, "preview", "finance-dev", "--config", "asOf=2026-01-03");
        line.Run(0, "preview", "finance-dev", "--config", "asOf=2026-01-03", "--as-of", "2026-01-04");
        line.Mesh.Infos.Select(info => info.Config["small:asOf"]).ShouldBe(["2026-11-01", "2026-01-02", "2026-01-03", "2026-01-04"]);
    }

    [Fact]
    public void The_command_line_stands_above_the_file()
    {
        using var line = new CommandLine();
        line.Write("stacks/Pulumi.finance-dev.yaml", "config:\n  small:location: northeurope\n");
        line.Run(0, "preview", "finance-dev", "--config", "location=westeurope", "-c", "small:prefix=a=b");
        var config = line.Mesh.Infos.ShouldHaveSingleItem().Config;
        config["small:location"].ShouldBe("westeurope");
        config["small:prefix"].ShouldBe("a=b");
    }

    [Fact]
    public void A_secret_value_is_opened_for_the_program_and_blinded_for_people()
    {
        using var line = new CommandLine { Passphrase = "phrase" };
        var crypter = PassphraseCrypter.Create("phrase");
        line.Write("stacks/Pulumi.finance-dev.yaml",
            $"encryptionsalt: {crypter.SaltAndCheck}\nconfig:\n  small:key:\n    secure: {crypter.Encrypt("hidden")}\n");
        var printed = line.Run(0, "preview", "finance-dev", "--json");
        var info = line.Mesh.Infos.ShouldHaveSingleItem();
        info.Config["small:key"].ShouldBe("hidden");
        info.ConfigSecretKeys.ShouldBe(["small:key"]);
        printed.ShouldNotContain("hidden");
        printed.ShouldContain("\"small:key\": \"[secret]\"");
    }

    [Fact]
    public void A_secret_value_that_does_not_open_is_refused_with_its_line()
    {
        using var line = new CommandLine { Passphrase = "another" };
        var crypter = PassphraseCrypter.Create("phrase");
        line.Write("stacks/Pulumi.finance-dev.yaml",
            $"encryptionsalt: {crypter.SaltAndCheck}\nconfig:\n  small:key:\n    secure: {crypter.Encrypt("hidden")}\n");
        var printed = line.Run(1, "preview", "finance-dev");
        printed.ShouldContain("error: DM0916: ");
        printed.ShouldContain("at stacks/Pulumi.finance-dev.yaml:3\n");
    }

    [Fact]
    public void Broken_YAML_is_refused_with_its_line()
    {
        using var line = new CommandLine();
        line.Write("stacks/Pulumi.finance-dev.yaml", "config:\n  a: b\n a: c\n");
        var printed = line.Run(1, "preview", "finance-dev");
        printed.ShouldContain("error: DM0301: ");
        printed.ShouldContain("at stacks/Pulumi.finance-dev.yaml:3\n");
    }

    [Fact]
    public void Config_that_is_no_map_is_refused_with_its_line()
    {
        using var line = new CommandLine();
        line.Write("stacks/Pulumi.finance-dev.yaml", "config:\n  - a\n");
        line.Run(1, "preview", "finance-dev").ShouldContain("error: DM0910: 'config'");
    }
}
