namespace Pulumi.Testing;

/// <summary>A resource for which mocks answer.</summary>
public class MockResourceArgs
{
    public string? Type { get; set; }

    public string? Name { get; set; }

    /// <summary>The inputs that are known, as plain values.</summary>
    public ImmutableDictionary<string, object> Inputs { get; set; } = ImmutableDictionary<string, object>.Empty;

    public string? Provider { get; set; }

    /// <summary>The id of a resource that is read or imported.</summary>
    public string? Id { get; set; }
}
