namespace DataMesh.Cli.Rendering;

/// <summary>How a type token is shown.</summary>
internal static class TypeNames
{
    /// <summary><c>aws:ec2/securityGroup:SecurityGroup</c> is shown as <c>aws:ec2:SecurityGroup</c>; other tokens as they are.</summary>
    public static string Display(string token)
    {
        var slash = token.IndexOf('/', StringComparison.Ordinal);
        var colon = token.LastIndexOf(':');
        if (slash < 0 || colon < slash)
            return token;
        var file = token.AsSpan(slash + 1, colon - slash - 1);
        var name = token.AsSpan(colon + 1);
        var same = file.Length == name.Length && name.Length > 0 && file[0] == char.ToLowerInvariant(name[0]) && file[1..].SequenceEqual(name[1..]);
        return same ? string.Concat(token.AsSpan(0, slash), token.AsSpan(colon)) : token;
    }
}
