namespace DataMesh.Model.Names;

/// <summary>A name that Azure accepts; each rule set has its own type, so that a name cannot be used where another rule holds.</summary>
public abstract record AzureName
{
    private protected AzureName(string value, NameRule rule)
    {
        if (rule.Refusal(value) is { } refusal)
            throw new MeshException(refusal);
        Value = value;
    }

    /// <summary>The text of the name.</summary>
    public string Value { get; }

    /// <summary>The text of the name.</summary>
    public sealed override string ToString() => Value;
}
