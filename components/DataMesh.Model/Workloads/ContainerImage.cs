namespace DataMesh.Model;

/// <summary>
/// An image in the registry of the environment's hub, named by its digest: what was looked at in a pull request is what runs, whatever a tag points to later.
/// </summary>
/// <param name="Repository">Where it is in the registry, such as sales/client-directory: parts in lower case, separated by slashes.</param>
/// <param name="Digest">What it is: sha256: and 64 hexadecimal digits in lower case.</param>
public sealed record ContainerImage(string Repository, string Digest)
{
    private const string Algorithm = "sha256:";

    // The distribution specification of the Open Container Initiative bounds neither; a reference of 255 characters is what registries take.
    private const int LongestRepository = 128;

    internal bool IsLegal() => IsRepository(Repository) && IsDigest(Digest);

    private static bool IsRepository(string? text) =>
        text is { Length: > 0 and <= LongestRepository }
        && text.Split('/').All(part => part.Length > 0 && char.IsAsciiLetterOrDigit(part[0]) && char.IsAsciiLetterOrDigit(part[^1])
            && part.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_' or '.')
            && !part.Contains("..", StringComparison.Ordinal) && !part.Contains("__", StringComparison.Ordinal));

    private static bool IsDigest(string? text) =>
        text is { Length: 71 } && text.StartsWith(Algorithm, StringComparison.Ordinal) && text[Algorithm.Length..].All(c => char.IsAsciiDigit(c) || c is >= 'a' and <= 'f');
}
