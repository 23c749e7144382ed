namespace DataMesh.Policies.Rules;

/// <summary>Blob containers are private.</summary>
public sealed class BlobContainersArePrivate : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-st-10";

    /// <inheritdoc/>
    public override string Title => "Blob containers are private";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.BlobContainer];

    /// <inheritdoc/>
    public override string Why => "Public access Blob or Container serves the content to anyone who knows, or guesses, the address.";

    /// <inheritdoc/>
    public override string Fix => "Set PublicAccess = \"None\".";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings)
    {
        // Azure makes a container private where nothing is said.
        var access = resource.Input("publicAccess");
        if (!access.IsMissing)
            findings.Require(access, ["None"], "This container can be read without a sign-in.");
    }
}
