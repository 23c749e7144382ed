using System.Diagnostics;
using System.Text.Json;

namespace DataMesh.Engine.State;

/// <summary>
/// The locks of Pulumi's self-managed backend: list the locks; where somebody else holds one, stop; write one's own; list again, so that of two who came at the
/// same moment none goes on. A lock of a process of this machine that is dead is removed.
/// </summary>
/// <param name="layout">Where the locks are.</param>
/// <param name="clock">Says since when.</param>
public sealed class StackLocks(DiyLayout layout, TimeProvider clock)
{
    /// <summary>Locks the stack until the result is disposed.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="notes">Gets a diagnostic for each stale lock that was removed.</param>
    /// <exception cref="EngineException">Somebody else holds it.</exception>
    public IDisposable Acquire(StackName stack, ICollection<Diagnostic> notes)
    {
        var folder = layout.Locks(stack);
        StopIfForeign(stack, folder, own: "", notes);
        var made = MissingFolders(folder);
#pragma warning disable RS0030 // A lock's file name must differ from that of any other process; it is deleted again and is part of no output.
        var file = Path.Combine(folder, $"{Guid.NewGuid()}.json");
#pragma warning restore RS0030
        AtomicFile.Write(file, JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object>
        {
            ["pid"] = Environment.ProcessId,
            ["username"] = Environment.UserName,
            ["hostname"] = Environment.MachineName,
            ["timestamp"] = ResourceJson.FormatTime(clock.GetUtcNow()),
        }));
        try
        {
            StopIfForeign(stack, folder, file, notes);
        }
        catch
        {
            new Held(file, made).Dispose();
            throw;
        }

        return new Held(file, made);
    }

    private static ImmutableArray<string> MissingFolders(string folder)
    {
        var missing = ImmutableArray.CreateBuilder<string>();
        for (var at = folder; at is { Length: > 0 } && !Directory.Exists(at); at = Path.GetDirectoryName(at))
            missing.Add(at);
        return missing.DrainToImmutable();
    }

    private static void StopIfForeign(StackName stack, string folder, string own, ICollection<Diagnostic> notes)
    {
        if (!Directory.Exists(folder))
            return;
        foreach (var file in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            if (file == own)
                continue;
            if (StackLock.Read(file) is not { } found)
                continue;
            if (!found.IsStale())
                throw new EngineException(StateDiagnostics.Locked(stack.Stack, file, found.Pid, found.User, found.Host, found.Since));
            File.Delete(file);
            notes.Add(StateDiagnostics.StaleLockRemoved(stack.Stack, file, found.Pid, found.Since));
        }
    }

    private sealed record StackLock(string Pid, string User, string Host, string Since)
    {
        public static StackLock? Read(string file)
        {
            try
            {
                using var document = JsonDocument.Parse(File.ReadAllBytes(file));
                string Text(string key) => document.RootElement.TryGetProperty(key, out var value) ? value.ToString() : "?";
                return new StackLock(Text("pid"), Text("username"), Text("hostname"), Text("timestamp"));
            }
            catch (JsonException)
            {
                return new StackLock("?", "?", "?", "?");
            }
            catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
            {
                // Its run has ended just now.
                return null;
            }
        }

        public bool IsStale()
        {
            if (Host != Environment.MachineName || !int.TryParse(Pid, NumberStyles.None, CultureInfo.InvariantCulture, out var pid))
                return false;
            try
            {
                using var process = Process.GetProcessById(pid);
                return process.HasExited || IsZombie(pid);
            }
            catch (ArgumentException)
            {
                return true;
            }
        }
    }

    // A killed process stays in Linux's list until its parent has asked for its end; in a container without an init nobody ever does.
    private static bool IsZombie(int pid)
    {
        if (!OperatingSystem.IsLinux())
            return false;
        try
        {
            // "pid (name) state ...", and the name may hold anything.
            var status = File.ReadAllText($"/proc/{pid.ToString(CultureInfo.InvariantCulture)}/stat");
            return status.AsSpan(status.LastIndexOf(')') + 1).TrimStart() is ['Z' or 'X', ..];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return error is FileNotFoundException or DirectoryNotFoundException;
        }
    }

    private sealed class Held(string file, ImmutableArray<string> made) : IDisposable
    {
        public void Dispose()
        {
            try
            {
                File.Delete(file);

                // A run that changed nothing leaves nothing behind, not even empty folders.
                foreach (var folder in made)
                    Directory.Delete(folder);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // A folder that is not empty stays, and a lock that cannot be deleted now is stale as soon as this process ends.
            }
        }
    }
}
