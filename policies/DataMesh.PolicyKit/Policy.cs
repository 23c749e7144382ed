namespace DataMesh.PolicyKit;

/// <summary>A rule that what a mesh deploys has to obey. A policy holds no state and does no I/O: the same resources give the same findings.</summary>
public abstract class Policy
{
    private protected Policy()
    {
    }

    /// <summary>The id, for example <c>mesh-st-01</c>: unique in a pack, and never given to another rule.</summary>
    public abstract string Id { get; }

    /// <summary>The rule as a fact: "Storage accounts allow no anonymous access".</summary>
    public abstract string Title { get; }

    /// <summary>How much harm a violation does.</summary>
    public abstract PolicySeverity Severity { get; }

    /// <summary>What a violation does to the run; by default it stops it where the severity is high or critical.</summary>
    public virtual EnforcementLevel Enforcement => Severity >= PolicySeverity.High ? EnforcementLevel.Mandatory : EnforcementLevel.Advisory;

    /// <summary>Why the rule exists, in a sentence or two.</summary>
    public abstract string Why { get; }

    /// <summary>What to change to obey it.</summary>
    public abstract string Fix { get; }

    /// <inheritdoc/>
    public sealed override string ToString() => $"{Id} {Title}";
}
