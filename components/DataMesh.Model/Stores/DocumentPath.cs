namespace DataMesh.Model;

/// <summary>The path of a property in a document.</summary>
internal static class DocumentPath
{
    /// <summary>
    /// Whether a text is a path: a slash and the name of a property, a letter or underscore followed by letters, digits and underscores, once or more often.
    /// </summary>
    public static bool IsPath(string? text) => text is ['/', .. var names] && names.Split('/').All(IsProperty);

    private static bool IsProperty(string name) =>
        name.Length is > 0 and <= 128
        && (char.IsAsciiLetter(name[0]) || name[0] == '_')
        && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
