namespace Pulumi;

/// <summary>A provider with settings of its own.</summary>
public class ProviderResource : CustomResource
{
    private string? _reference;

    public ProviderResource(string package, string name, ResourceArgs args, CustomResourceOptions? options = null)
        : base($"pulumi:providers:{package}", name, args, options)
    {
    }

    internal string Package => GetResourceType()["pulumi:providers:".Length..];

    /// <summary>The provider as the engine names it, <c>urn::id</c>; null until it is registered.</summary>
    internal string? TryGetReference(PendingOutputs pending)
    {
        if (_reference is not null)
            return _reference;
        if (!(pending.TryGet(Urn, out var urn) & pending.TryGet(Id, out var id)))
            return null;
        return _reference = $"{urn.Value}::{(id.IsKnown ? id.Value : SignatureKeys.UnknownValue)}";
    }
}
