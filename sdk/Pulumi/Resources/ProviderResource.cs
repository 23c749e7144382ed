namespace Pulumi;

/// <summary>A provider with settings of its own.</summary>
public class ProviderResource : CustomResource
{
    private const string TypePrefix = "pulumi:providers:";

    private string? _reference;

    public ProviderResource(string package, string name, ResourceArgs args, CustomResourceOptions? options = null)
        : base(TypePrefix + package, name, args, options)
    {
    }

    /// <summary>A provider that is known by its reference only.</summary>
    private protected ProviderResource(string reference)
        : base(UrnIn(reference), IdIn(reference)) => _reference = reference;

    internal string Package => GetResourceType() is var type && type.StartsWith(TypePrefix, StringComparison.Ordinal) ? type[TypePrefix.Length..] : "";

    /// <summary>The provider as the engine names it, <c>urn::id</c>; null until it is registered.</summary>
    internal string? TryGetReference(PendingOutputs pending)
    {
        if (_reference is not null)
            return _reference;
        if (!(pending.TryGet(Urn, out var urn) & pending.TryGet(Id, out var id)))
            return null;
        return _reference = $"{urn.Value}::{(id.IsKnown ? id.Value : SignatureKeys.UnknownValue)}";
    }

    private static string UrnIn(string reference) => reference.LastIndexOf("::", StringComparison.Ordinal) is var at and > 0 ? reference[..at] : reference;

    private static string? IdIn(string reference) =>
        reference[(reference.LastIndexOf("::", StringComparison.Ordinal) + 2)..] is var id && id == SignatureKeys.UnknownValue ? null : id;
}
