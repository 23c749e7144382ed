namespace DataMesh.Policies.Rules;

/// <summary>
/// PostgreSQL servers refuse TLS below 1.2 and plain connections. Azure's defaults obey, so a server whose parameters are not set is none of its concern.
/// </summary>
public sealed class PostgresServersRequireTls12 : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-pg-03";

    /// <inheritdoc/>
    public override string Title => "PostgreSQL servers refuse TLS below 1.2 and plain connections";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.PostgresConfiguration];

    /// <inheritdoc/>
    public override string Why => "TLS 1.0 and 1.1 have known weaknesses; the wire carries the data of a whole domain.";

    /// <inheritdoc/>
    public override string Fix => "Set require_secure_transport to \"on\" and ssl_min_protocol_version to \"TLSv1.2\" (or \"TLSv1.3\").";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings)
    {
        var name = resource.Input("configurationName");
        if (name.IsUnknown)
            findings.Unknown(name);
        else if (name.Text is "require_secure_transport")
            findings.Require(resource.Input("value"), ["on", "ON"], "This server accepts connections that are not encrypted.");
        else if (name.Text is "ssl_min_protocol_version")
            findings.Require(resource.Input("value"), ["TLSv1.2", "TLSv1.3"], "This server accepts TLS 1.0 or 1.1.");
    }
}
