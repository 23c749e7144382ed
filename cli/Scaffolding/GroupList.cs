using System.Text.RegularExpressions;
using DataMesh.Model;

namespace DataMesh.Cli.Scaffolding;

/// <summary>The groups in <c>stacks/Domains/Groups.cs</c>: properties of the static class <c>Groups</c>, one a group.</summary>
internal static partial class GroupList
{
    /// <summary>The groups that are made from two texts, by their properties; null where the file has no class <c>Groups</c>.</summary>
    public static ImmutableArray<NewGroup>? Read(string code)
    {
        var mask = CSharpMask.Of(code);
        if (Find(mask) is not var (open, close))
            return null;
        var groups = ImmutableArray.CreateBuilder<NewGroup>();
        foreach (Match property in Property().Matches(mask[..close], open))
        {
            if (Arguments().Match(code, property.Index + property.Length) is { Success: true } arguments)
                groups.Add(new NewGroup(property.Groups["member"].Value, new GroupReference(arguments.Groups["name"].Value, arguments.Groups["id"].Value)));
        }

        return groups.ToImmutable();
    }

    /// <summary>Whether the class uses the name for something.</summary>
    public static bool Uses(string code, string member)
    {
        var mask = CSharpMask.Of(code);
        return Find(mask) is var (open, close) && Regex.IsMatch(mask[open..close], $@"\b{member}\b");
    }

    /// <summary>The file with these groups at the end of the class; null where it has no class <c>Groups</c>.</summary>
    public static string? Add(string code, IEnumerable<NewGroup> groups)
    {
        var mask = CSharpMask.Of(code);
        if (Find(mask) is not var (open, close) || Read(code) is not { } before)
            return null;
        var wanted = groups.ToImmutableArray();
        var last = SourceText.LastOf(mask, open + 1, close);
        var isEmpty = last == open;
        var indentation = Property().Match(mask[..close], open) is { Success: true } first
            ? SourceText.Indentation(code, first.Index)
            : SourceText.Indentation(code, close) + "    ";
        var place = Math.Min(SourceText.LineEnd(code, last), close);
        var text = new StringBuilder();
        foreach (var group in wanted)
        {
            text.Append(isEmpty && text.Length == 0 ? "\n" : "\n\n")
                .Append(indentation).Append("/// <summary>").Append(group.Summary).Append("</summary>\n")
                .Append(indentation).Append("public static GroupReference ").Append(group.Member).Append(" { get; } = new(")
                .Append(CSharpText.Literal(group.Reference.Name)).Append(", \"").Append(group.Reference.ObjectId).Append("\");");
        }

        if (place == close)
            text.Append('\n').Append(SourceText.Indentation(code, open));
        var added = code.Insert(place, text.ToString().ReplaceLineEndings(SourceText.LineBreak(code)));
        return Read(added) is { } after && after.Length == before.Length + wanted.Length ? added : null;
    }

    private static (int Open, int Close)? Find(string mask)
    {
        if (Class().Matches(mask) is not [var match])
            return null;
        var open = match.Index + match.Length - 1;
        return CSharpMask.Closing(mask, open) is var close and >= 0 ? (open, close) : null;
    }

    [GeneratedRegex(@"\bclass\s+Groups\s*\{")]
    private static partial Regex Class();

    [GeneratedRegex(@"\bpublic\s+static\s+GroupReference\s+(?<member>\w+)\s*(?:\{\s*get\s*;\s*\}\s*=|=>|=)\s*new(?:\s+GroupReference)?\s*\(")]
    private static partial Regex Property();

    [GeneratedRegex(@"\G\s*""(?<name>[^""\\]*)""\s*,\s*(?:new(?:\s+Guid)?\s*\(\s*|Guid\s*\.\s*Parse\s*\(\s*)?""(?<id>[^""\\]*)""")]
    private static partial Regex Arguments();
}
