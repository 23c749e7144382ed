namespace DataMesh.PolicyKit;

/// <summary>Takes what one policy has against one resource.</summary>
public readonly struct ResourceFindings
{
    private readonly Policy _policy;
    private readonly JudgedResource _resource;
    private readonly ImmutableArray<Finding>.Builder _all;

    internal ResourceFindings(Policy policy, JudgedResource resource, ImmutableArray<Finding>.Builder all)
    {
        _policy = policy;
        _resource = resource;
        _all = all;
    }

    /// <summary>The resource breaks the rule.</summary>
    /// <param name="message">What is wrong, in a sentence.</param>
    /// <param name="path">The property; empty where it is about the resource as a whole.</param>
    public void Violation(string message, string path = "") => _all.Add(new Finding(_policy, _resource, FindingKind.Violation, path, message));

    /// <summary>The rule cannot be judged because this value is not known yet.</summary>
    public void Unknown(PropertyReading reading) =>
        _all.Add(new Finding(_policy, _resource, FindingKind.Unknown, reading.Path, $"'{reading.Path}' is not known yet, so the rule cannot be judged."));

    /// <summary>Requires a truth value; a missing one breaks the rule too.</summary>
    public void Require(PropertyReading reading, bool wanted, string otherwise)
    {
        if (reading.IsUnknown)
            Unknown(reading);
        else if (reading.Flag != wanted)
            Violation(otherwise, reading.Path);
    }

    /// <summary>Requires one of these texts, compared without case as Azure does; a missing one breaks the rule too.</summary>
    public void Require(PropertyReading reading, ReadOnlySpan<string> wanted, string otherwise)
    {
        if (reading.IsUnknown)
        {
            Unknown(reading);
            return;
        }

        var text = reading.Text;
        foreach (var candidate in wanted)
        {
            if (string.Equals(candidate, text, StringComparison.OrdinalIgnoreCase))
                return;
        }

        Violation(otherwise, reading.Path);
    }
}
