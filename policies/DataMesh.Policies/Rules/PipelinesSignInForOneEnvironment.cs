namespace DataMesh.Policies.Rules;

/// <summary>
/// What an identity trusts is one environment of a GitHub repository, one service connection of Azure DevOps, or one service account of a cluster. A branch or
/// a pull request is no environment: who may push, or open one, would be the identity.
/// </summary>
public sealed class PipelinesSignInForOneEnvironment : ResourcePolicy
{
    private const string Audience = "api://AzureADTokenExchange";
    private const string GitHub = "https://token.actions.githubusercontent.com";
    private const string AzureDevOps = "https://vstoken.dev.azure.com/";

    // The OIDC issuers of AKS: https://learn.microsoft.com/azure/aks/use-oidc-issuer
    private const string ClusterHost = ".oic.prod-aks.azure.com";

    /// <inheritdoc/>
    public override string Id => "mesh-iam-03";

    /// <inheritdoc/>
    public override string Title => "Pipelines sign in for one environment";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.FederatedCredential];

    /// <inheritdoc/>
    public override string Why => "Whoever can get a token with this subject is the data product, and reads and writes what it may, in this environment.";

    /// <inheritdoc/>
    public override string Fix =>
        "Trust an environment of a repository (repo:owner/name:environment:prod), a service connection (sc://organization/project/name), or a service account.";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings)
    {
        var (issuer, subject) = (resource.Input("issuer"), resource.Input("subject"));
        if (subject.IsUnknown || (issuer.IsUnknown && !IsOfOwnCluster(resource)))
            findings.Unknown(issuer.IsUnknown ? issuer : subject);
        else if (!issuer.IsUnknown && !IsTrusted(issuer.Text ?? ""))
            findings.Violation($"Nobody here answers for the tokens of '{issuer.Text}'.", issuer.Path);
        else if (!IsOne(issuer.Text ?? "", subject.Text ?? ""))
            findings.Violation($"The subject '{subject.Text}' is more than one environment, connection or service account.", subject.Path);

        foreach (var audience in resource.Input("audiences").Items)
            findings.Require(audience, [Audience], "This credential is for tokens that were made for somebody else.");
    }

    // While a cluster does not exist its issuer is not known, but the recorded dependency says that it is one of this stack.
    private static bool IsOfOwnCluster(JudgedResource credential) =>
        credential.DependenciesOf("issuer") is { IsEmpty: false } urns
        && urns.All(urn => urn.Split("::") is [_, _, var types, _] && types.Split('$')[^1] == ResourceTypes.ManagedCluster);

    private static bool IsTrusted(string issuer) =>
        issuer == GitHub || issuer.StartsWith(AzureDevOps, StringComparison.Ordinal) || IsCluster(issuer);

    private static bool IsCluster(string issuer) =>
        Uri.TryCreate(issuer, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps
        && address.Host.EndsWith(ClusterHost, StringComparison.OrdinalIgnoreCase);

    private static bool IsOne(string issuer, string subject) => !subject.Contains('*', StringComparison.Ordinal) && issuer switch
    {
        GitHub => subject.Split(':') is ["repo", { Length: > 0 }, "environment", { Length: > 0 }],
        _ when issuer.StartsWith(AzureDevOps, StringComparison.Ordinal) => subject.Split('/') is ["sc:", "", { Length: > 0 }, { Length: > 0 }, { Length: > 0 }],
        _ => subject.Split(':') is ["system", "serviceaccount", { Length: > 0 }, { Length: > 0 }],
    };
}
