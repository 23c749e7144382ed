using System.Text.RegularExpressions;
using DataMesh.Model;

namespace DataMesh.Cli.Scaffolding;

/// <summary>Whether the sources in a folder are those that the running command was built from.</summary>
internal static partial class BuiltSources
{
    /// <summary>What differs, as a clause; null where nothing does that can be seen.</summary>
    /// <param name="root">The project's folder.</param>
    /// <param name="sources">The C# files of the domains, each with its path relative to that folder.</param>
    /// <param name="built">The domains that the command was built with.</param>
    public static string? Difference(string root, IEnumerable<(string Path, string Code)> sources, ImmutableArray<Domain> built)
    {
        foreach (var domain in built)
        {
            var file = domain.Location.File.Replace('\\', '/');
            if (!File.Exists(Path.Combine(root, file)))
                return $"it has the domain '{domain.Name}' of {file}, which is not here";
        }

        foreach (var (path, code) in sources)
        {
            foreach (Match match in Definition().Matches(code))
            {
                var index = int.Parse(match.Groups["index"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
                if (!built.Any(domain => domain.Name.Value == match.Groups["name"].Value && domain.Index == index))
                    return $"{path} has the domain '{match.Groups["name"].Value}' with the index {index}, which it does not know";
            }
        }

        return null;
    }

    [GeneratedRegex(@"^\s*public\s+static\s+Domain\s+\w+\s*(?:\{\s*get\s*;\s*\}\s*=|=>|=)\s*new(?:\s+Domain)?\s*\(\s*""(?<name>[^""\\]*)""\s*,\s*(?:index\s*:\s*)?(?<index>[0-9]{1,9})\b",
        RegexOptions.Multiline)]
    private static partial Regex Definition();
}
