namespace DataMesh.Model.Names;

/// <summary>The diagnostics about names: DM0101 to DM0109.</summary>
internal static class NameDiagnostics
{
    public static Diagnostic IllegalName(NameRule rule, string name, ImmutableArray<NameCondition> broken, SourceLocation? location) => Diagnostic.Error(
        "DM0101",
        $"'{name}' cannot be the name of {rule.Kind}: a name {string.Join(" and ", broken.Select(condition => condition.Text))}. "
            + $"{rule.Reason} Choose another name.",
        location);

    public static Diagnostic ReservedName(string name, string reason, SourceLocation? location) => Diagnostic.Error(
        "DM0102",
        $"'{name}' cannot be the name of a domain: {reason} Choose another name.",
        location);

    public static Diagnostic UnknownEnvironment(string text, SourceLocation? location) => Diagnostic.Error(
        "DM0103",
        $"There is no environment '{text}': a mesh has the environments dev, test and prod, since profiles and address spaces are made for these."
            + $"{Suggestion.For(text, ["dev", "test", "prod"])} Use one of the three.",
        location);
}
