using System.Diagnostics;
using System.Text;

namespace DataMesh.EndToEnd.Tests.Support;

/// <summary>A copy of the repository's sources in a temporary folder, to be edited and built.</summary>
internal sealed class RepositoryCopy : IDisposable
{
    private static readonly string[] LeftOut = ["bin", "obj", ".git", ".mesh", "tests", "bench", "node_modules", "TestResults"];
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    public RepositoryCopy()
    {
        Root = Directory.CreateTempSubdirectory("mesh-repository-").FullName;
        Copy(new DirectoryInfo(Repository.Root), Root);
    }

    public string Root { get; }

    public void Edit(string file, string old, string @new)
    {
        var path = Path.Combine(Root, file);
        var text = File.ReadAllText(path);
        text.ShouldContain(old);
        File.WriteAllText(path, text.Replace(old, @new));
    }

    public void Write(string file, string text) => File.WriteAllText(Path.Combine(Root, file), text);

    /// <summary>The code blocks in a language of a page of the docs, without the indentation of the list that they stand in.</summary>
    public IReadOnlyList<string> CodeBlocks(string page, string language)
    {
        const string Indent = "   ";
        var blocks = new List<string>();
        StringBuilder? block = null;
        foreach (var line in File.ReadLines(Path.Combine(Root, page)))
        {
            if (line == $"{Indent}```{language}")
                block = new StringBuilder();
            else if (line == Indent + "```" && block is not null)
            {
                blocks.Add(block.ToString());
                block = null;
            }
            else
                block?.Append(line.StartsWith(Indent, StringComparison.Ordinal) ? line[Indent.Length..] : line).Append('\n');
        }

        return blocks;
    }

    /// <summary>The README's command: <c>dotnet run --project cli -- …</c>.</summary>
    public MeshRun DotnetRun(params string[] arguments)
    {
        // A build server that stays would keep this test's output open.
        var start = new ProcessStartInfo("dotnet", ["run", "--project", "cli", "--verbosity", "quiet", "-p:UseSharedCompilation=false", "--", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = Root,
        };
        foreach (var inherited in start.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(inherited);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        return new MeshRun(process.ExitCode, output.Result, error.Result);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static void Copy(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in from.EnumerateFiles())
            file.CopyTo(Path.Combine(to, file.Name));
        foreach (var folder in from.EnumerateDirectories().Where(folder => !LeftOut.Contains(folder.Name)))
            Copy(folder, Path.Combine(to, folder.Name));
    }
}
