using System.Diagnostics;

namespace Pulumi.AzureNative.Tests.Schema;

public sealed class ExtractorTests
{
    [NpmFact]
    public async Task The_committed_schema_is_what_the_npm_package_says()
    {
        using var node = Process.Start(new ProcessStartInfo("node", ["extract.mjs", "--check"])
        {
            WorkingDirectory = SchemaFolder.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = node.StandardError.ReadToEndAsync();
        var output = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();

        (output + await errors).ShouldBe("");
        node.ExitCode.ShouldBe(0);
    }
}
