namespace DataMesh.Catalog.Site;

/// <summary>A repository on GitHub, or on a GitHub of the company's own, where pull requests are made.</summary>
public sealed record SourceRepository
{
    /// <param name="url">The address, such as https://github.com/contoso/data-mesh.</param>
    /// <param name="branch">The branch that pull requests are for.</param>
    /// <exception cref="ArgumentException">The address is no absolute one of the scheme https: no other is linked to.</exception>
    public SourceRepository(string url, string branch)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttps)
            throw new ArgumentException($"'{url}' is no address that starts with https.", nameof(url));
        Url = url.TrimEnd('/');
        Branch = branch;
    }

    /// <summary>The address, without a slash at its end.</summary>
    public string Url { get; }

    /// <summary>The branch that pull requests are for.</summary>
    public string Branch { get; }

    /// <summary>The page on which a new file with this text is proposed; GitHub makes the pull request of it.</summary>
    /// <param name="path">The file, relative to the repository.</param>
    /// <param name="text">What is filled in.</param>
    public string NewFile(string path, string text)
    {
        var branch = string.Join('/', Branch.Split('/').Select(Uri.EscapeDataString));
        return $"{Url}/new/{branch}?filename={Uri.EscapeDataString(path)}&value={Uri.EscapeDataString(text)}";
    }
}
