namespace DataMesh.Cli.Scaffolding;

/// <summary>The C# file of a new domain, as the other files in <c>stacks/Domains/</c> are written.</summary>
internal static class DomainFile
{
    private const int LongestLine = 160;

    /// <summary>The text of the file.</summary>
    public static string Write(NewDomain domain)
    {
        var text = new StringBuilder();
        text.Append("namespace DataMesh.Stacks.Domains;\n\n");
        Summary(text, "", $"{domain.Title} {DomainKindWords.Meaning(domain.Kind)}.");
        text.Append("public static class ").Append(domain.ClassName).Append("\n{\n");
        foreach (var store in domain.Stores)
        {
            Summary(text, "    ", store.Template.Summary);
            text.Append("    public static ").Append(store.Template.Type).Append(' ').Append(store.Member).Append(" { get; } = new(")
                .Append(CSharpText.Literal(store.Name)).Append(')').Append(store.Template.Initializer).Append(";\n\n");
        }

        Summary(text, "    ", "The domain.");
        text.Append("    public static Domain Domain { get; } = new(").Append(CSharpText.Literal(domain.Name.Value)).Append(", index: ")
            .Append(domain.Index.ToString(CultureInfo.InvariantCulture)).Append(")\n    {\n");
        Property(text, "Title", CSharpText.Literal(domain.Title));
        Property(text, "Kind", $"DomainKind.{domain.Kind}");
        Property(text, "Owner", $"Groups.{domain.Owner.Member}");
        Property(text, "Steward", $"Groups.{domain.Steward.Member}");
        Property(text, "CostCentre", CSharpText.Literal(domain.CostCentre));
        if (!domain.Stores.IsEmpty)
            text.Append(List(domain.Stores));
        return text.Append("    };\n}\n").ToString();
    }

    /// <summary>The words of a name, as a title has them: human-resources gives Human resources.</summary>
    public static string Words(string kebab) => char.ToUpperInvariant(kebab[0]) + kebab[1..].Replace('-', ' ');

    private static void Summary(StringBuilder text, string indentation, string sentence) =>
        text.Append(indentation).Append("/// <summary>").Append(CSharpText.Comment(sentence)).Append("</summary>\n");

    private static void Property(StringBuilder text, string name, string value) =>
        text.Append("        ").Append(name).Append(" = ").Append(value).Append(",\n");

    private static string List(ImmutableArray<NewStore> stores)
    {
        var inline = $"        Stores = [{string.Join(", ", stores.Select(store => store.Member))}],\n";
        return inline.Length - 1 <= LongestLine
            ? inline
            : $"        Stores =\n        [\n{string.Concat(stores.Select(store => $"            {store.Member},\n"))}        ],\n";
    }
}
