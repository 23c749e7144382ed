using System.Diagnostics;
using System.Text.Json;

namespace DataMesh.Engine.Tests;

public sealed class LockTests : IDisposable
{
    private readonly TestLab _lab = new();

    public void Dispose() => _lab.Dispose();

    private string Folder => Path.Combine(_lab.Root, ".pulumi", "locks", "organization", "proj", "dev");

    [Fact]
    public void A_stack_that_another_run_holds_is_not_touched()
    {
        using var held = _lab.NewBackend().Lock(new StackName("proj", "dev"), []);

        var result = _lab.Up(stack => stack.Thing("a"));

        result.ExitCode.ShouldBe(1);
        var diagnostic = result.AllDiagnostics.ShouldHaveSingleItem();
        diagnostic.Code.ShouldBe("DM0510");
        diagnostic.Message.ShouldContain($"process {Environment.ProcessId} of {Environment.UserName}");
        diagnostic.Message.ShouldContain("2026-01-02T03:04:05Z");
        diagnostic.Message.ShouldContain(Directory.GetFiles(Folder).Single());
        _lab.Cloud.Ids.ShouldBeEmpty();
    }

    [Fact]
    public void A_locked_stack_can_be_previewed()
    {
        using var held = _lab.NewBackend().Lock(new StackName("proj", "dev"), []);

        _lab.Preview(stack => stack.Thing("a")).ExitCode.ShouldBe(0);
    }

    [Fact]
    public void A_lock_of_a_dead_process_of_this_machine_is_removed_and_told()
    {
        WriteLock(DeadProcess(), Environment.MachineName);

        var result = _lab.Up(stack => stack.Thing("a"));

        result.ExitCode.ShouldBe(0);
        result.AllDiagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0511");
        Directory.GetFiles(Folder).ShouldBeEmpty();
    }

    [Fact]
    public void A_process_that_was_killed_and_that_nobody_has_buried_is_dead()
    {
        if (!OperatingSystem.IsLinux())
            return;

        // The shell's child ends at once; what the shell becomes never asks for its end.
        using var parent = Process.Start(
            new ProcessStartInfo("sh", ["-c", "sleep 0 & echo $!; exec sleep 60"]) { RedirectStandardOutput = true }).ShouldNotBeNull();
        try
        {
            var zombie = int.Parse(parent.StandardOutput.ReadLine().ShouldNotBeNull());
            SpinWait.SpinUntil(() => File.ReadAllText($"/proc/{zombie}/stat").Contains(") Z ", StringComparison.Ordinal), TimeSpan.FromSeconds(30))
                .ShouldBeTrue();
            WriteLock(zombie, Environment.MachineName);

            _lab.Up(stack => stack.Thing("a")).AllDiagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0511");
        }
        finally
        {
            parent.Kill();
        }
    }

    [Fact]
    public void A_lock_of_another_machine_stays()
    {
        WriteLock(DeadProcess(), "elsewhere");

        _lab.Up(stack => stack.Thing("a")).AllDiagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0510");
        Directory.GetFiles(Folder).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_run_leaves_no_lock()
    {
        _lab.MustUp(stack => stack.Thing("a"));

        Directory.GetFiles(_lab.Root, "*", SearchOption.AllDirectories).ShouldNotContain(file => file.Contains("locks", StringComparison.Ordinal));
    }

    private void WriteLock(int pid, string host)
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, "1.json"),
            JsonSerializer.Serialize(new { pid, username = "eve", hostname = host, timestamp = "2026-01-01T00:00:00Z" }));
    }

    private static int DeadProcess()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", "--version") { RedirectStandardOutput = true }).ShouldNotBeNull();
        process.WaitForExit();
        return process.Id;
    }
}
