namespace Pulumi.Hosting;

/// <summary>Which explicit provider a resource or a call gets.</summary>
internal static class ProviderReferences
{
    private static readonly ImmutableDictionary<string, string> None = ImmutableDictionary<string, string>.Empty;

    /// <summary>The provider as <c>urn::id</c>; empty for the default one.</summary>
    public static string For(Resource resource, ResourceOptions options, PendingOutputs pending)
    {
        if (resource.Kind == ResourceKind.Component)
            return "";
        return For(resource.GetResourceType(), options.Provider, resource.Inheritance, pending);
    }

    /// <summary>The same for a call of a function of this token.</summary>
    public static string For(string token, ProviderResource? own, ResourceInheritance? inherited, PendingOutputs pending)
    {
        var package = PackageOf(token);
        var provider = own is not null && own.Package == package ? own : inherited?.Providers.GetValueOrDefault(package);
        return provider?.TryGetReference(pending) ?? "";
    }

    /// <summary>The providers by package that a remote component hands to the children that its provider makes.</summary>
    public static ImmutableDictionary<string, string> ForRemoteChildren(Resource resource, PendingOutputs pending) =>
        resource.Kind == ResourceKind.RemoteComponent
            ? resource.Inheritance.Providers.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.TryGetReference(pending) ?? "")
            : None;

    private static string PackageOf(string token) => token.IndexOf(':') is > 0 and var colon ? token[..colon] : token;
}
