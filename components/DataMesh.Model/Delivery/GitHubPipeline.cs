using System.Runtime.CompilerServices;
using DataMesh.Model.Environments;

namespace DataMesh.Model;

/// <summary>
/// Workflows of a GitHub repository that run in the repository's environment of the mesh's environment: dev, test or prod. What runs elsewhere (a branch, a
/// pull request, another environment) cannot sign in, so the protection rules of the repository's environment decide who may.
/// </summary>
public sealed record GitHubPipeline : DeliveryPipeline
{
    private const int LongestOwner = 39;
    private const int LongestName = 100;

    /// <summary>A repository.</summary>
    /// <param name="repository">Owner and name as GitHub writes them, such as contoso/billed-fees.</param>
    /// <param name="file">Filled in by the compiler: refusals point at this file.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public GitHubPipeline(string repository, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(new SourceLocation(file, line)) => Repository = repository;

    /// <summary>Owner and name of the repository.</summary>
    public string Repository { get; }

    /// <inheritdoc/>
    public override string Service => "github";

    /// <inheritdoc/>
    public override FederatedSubject SubjectIn(EnvironmentName environment) =>
        new("https://token.actions.githubusercontent.com", $"repo:{Repository}:environment:{environment}");

    internal override IEnumerable<Diagnostic> Refusals()
    {
        if (Repository?.Split('/') is not [var owner, var name] || !IsOwner(owner) || !IsName(name))
            yield return DeliveryDiagnostics.IllegalRepository(this);
    }

    private static bool IsOwner(string text) =>
        text.Length is > 0 and <= LongestOwner && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && text[0] != '-' && text[^1] != '-';

    private static bool IsName(string text) =>
        text.Length is > 0 and <= LongestName && text is not ("." or "..") && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');
}
