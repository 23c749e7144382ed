using DataMesh.Model.Access;
using DataMesh.Stacks.Settings;
using DataMesh.Stacks.Settings.Yaml;

namespace DataMesh.Stacks.Register;

/// <summary>The register of access: one request a file in stacks/access, named after the request.</summary>
public static class AccessFiles
{
    /// <summary>Where the register is, below the project's root.</summary>
    public const string Directory = "stacks/access";

    /// <summary>
    /// Reads every request; a project without the directory has none. Whether a request is right is for <see cref="AccessRegister"/> to decide.
    /// </summary>
    /// <param name="rootDirectory">The project's root: the directory with Pulumi.yaml.</param>
    /// <exception cref="MeshException">A file cannot be read as a request (DM03xx, DM0420, DM0421); carries every finding.</exception>
    public static ImmutableArray<AccessRequest> Load(string rootDirectory)
    {
        var directory = Path.Combine(rootDirectory, Directory);
        if (!System.IO.Directory.Exists(directory))
            return [];
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var requests = ImmutableArray.CreateBuilder<AccessRequest>();
        foreach (var name in System.IO.Directory.EnumerateFiles(directory).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal))
        {
            var file = $"{Directory}/{name}";
            if (name.StartsWith('.'))
                continue;
            if (!IsRequestFile(name))
                diagnostics.Add(RegisterDiagnostics.IllegalFileName(file));
            else if (YamlFile.Read(rootDirectory, file, diagnostics) is { } root
                && new RequestReader(root, Path.GetFileNameWithoutExtension(name), diagnostics).Read() is { } request)
                requests.Add(request);
        }

        MeshException.ThrowIfErrors(diagnostics.ToImmutable());
        return requests.ToImmutable();
    }

    /// <summary>The path of a request's file, below the project's root.</summary>
    public static string FileOf(string id) => $"{Directory}/{id}.yaml";

    /// <summary>Reads the text of a request's file; null, with findings, where it is none.</summary>
    /// <param name="id">The request's id.</param>
    /// <param name="text">The text.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static AccessRequest? Read(string id, string text, ImmutableArray<Diagnostic>.Builder diagnostics) =>
        YamlFile.Parse(FileOf(id), new StringReader(text.TrimStart('\uFEFF')), diagnostics) is { } root
            ? new RequestReader(root, id, diagnostics).Read()
            : null;

    // The id of a request goes into outputs and names, so it keeps to what every one of them allows.
    private static bool IsRequestFile(string name) =>
        name.EndsWith(".yaml", StringComparison.Ordinal)
        && name.Length is > 5 and <= 85
        && char.IsAsciiLetterOrDigit(name[0])
        && name[..^5].All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
