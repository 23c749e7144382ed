using System.Text.RegularExpressions;

namespace DataMesh.Catalog.Site;

/// <summary>A repository on GitHub, or on a GitHub of the company's own, where pull requests are made.</summary>
public sealed partial record SourceRepository
{
    private SourceRepository(string url, string branch)
    {
        Url = url;
        Branch = branch;
    }

    /// <summary>The address, without a slash at its end.</summary>
    public string Url { get; }

    /// <summary>The branch that pull requests are for.</summary>
    public string Branch { get; }

    /// <summary>A repository; null where the address is none of the form https://host/owner/repository, or the branch's name is none of a branch.</summary>
    public static SourceRepository? TryCreate(string url, string branch) => Form().IsMatch(url) && BranchForm().IsMatch(branch) ? new(url, branch) : null;

    /// <summary>The page on which a new file with this text is proposed; GitHub makes the pull request of it.</summary>
    /// <param name="path">The file, relative to the repository.</param>
    /// <param name="text">What is filled in.</param>
    public string NewFile(string path, string text) =>
        $"{Url}/new/{string.Join('/', Branch.Split('/').Select(Uri.EscapeDataString))}?filename={Uri.EscapeDataString(path)}&value={Uri.EscapeDataString(text)}";

    [GeneratedRegex(@"\Ahttps://[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::[0-9]{1,5})?/[A-Za-z0-9][A-Za-z0-9_.-]*/[A-Za-z0-9_][A-Za-z0-9_.-]*\z")]
    private static partial Regex Form();

    [GeneratedRegex(@"\A[A-Za-z0-9_][A-Za-z0-9_.-]*(?:/[A-Za-z0-9_][A-Za-z0-9_.-]*)*\z")]
    private static partial Regex BranchForm();
}
