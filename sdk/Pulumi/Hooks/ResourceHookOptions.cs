namespace Pulumi;

/// <summary>How a hook runs.</summary>
public class ResourceHookOptions
{
    /// <summary>Whether it runs in previews too; it does not unless set.</summary>
    public bool? OnDryRun { get; set; }

    /// <summary>Whether its errors are warnings, even before an operation; they are not unless set.</summary>
    public bool? IgnoreErrors { get; set; }
}
