namespace DataMesh.Policies.Rules;

/// <summary>Keys rotate by themselves.</summary>
public sealed class KeysRotate : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-kv-06";

    /// <inheritdoc/>
    public override string Title => "Keys rotate by themselves";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Medium;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } = [ResourceTypes.Key];

    /// <inheritdoc/>
    public override string Why => "A key that has leaked opens whatever it encrypts until somebody thinks of changing it.";

    /// <inheritdoc/>
    public override string Fix => "Give Properties.RotationPolicy a lifetime action of the type Rotate, a year after creation or sooner.";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings)
    {
        var actions = resource.Input("properties.rotationPolicy.lifetimeActions");
        if (actions.IsUnknown)
        {
            findings.Unknown(actions);
            return;
        }

        foreach (var action in actions.Items)
        {
            var kind = action.At("action.type");
            if (kind.IsUnknown)
            {
                findings.Unknown(kind);
                return;
            }

            if (string.Equals(kind.Text, "rotate", StringComparison.OrdinalIgnoreCase))
                return;
        }

        findings.Violation("This key stays the same for ever.", actions.Path);
    }
}
