using DataMesh.Engine.Planning;
using DataMesh.Engine.Providers;
using DataMesh.Engine.State;
using DataMesh.Rpc.Monitor;

namespace DataMesh.Engine.Evaluating;

/// <summary>
/// Finds the provider of a resource: the one that it names, else one of its parents' for its package, else the default one, which is registered the first
/// time that it is needed.
/// </summary>
internal sealed class ProviderResolver(EvaluationContext context, Registry registry, OldResources olds)
{
    private const string Internal = "__internal";
    private const string Version = "version";

    private readonly Dictionary<(string Package, string Version), Registration> _defaults = [];
    private readonly Dictionary<string, PropertyMap> _settings = new(StringComparer.Ordinal);

    public Registration Resolve(string urn, string type, string provider, string parent, string version)
    {
        var package = Urn.PackageOf(type);
        var reference = provider.Length > 0 ? provider : Inherited(parent, package);
        if (reference is null)
            return Default(package, version);
        var at = reference.LastIndexOf("::", StringComparison.Ordinal);
        return (at > 0 ? registry.Find(reference[..at]) : null) ?? throw registry.Refuse(ProgramDiagnostics.UnknownProvider(urn, reference));
    }

    /// <summary>Registers a provider that the program made itself.</summary>
    public Registration Register(string urn, RegisterResourceRequest request, StateResource goal)
    {
        var package = request.Type[Urn.ProviderTypePrefix.Length..];
        var provider = context.Providers.Find(package) ?? throw registry.Refuse(ProgramDiagnostics.UnknownPackage(urn, package));
        return Register(goal with { Inputs = provider.CompleteConfig(request.Inputs, SettingsOf(package)) }, olds.Find(urn, request), isDefault: false);
    }

    private string? Inherited(string parent, string package)
    {
        while (parent.Length > 0 && registry.Find(parent) is { } registration)
        {
            if (registration.Providers.TryGetValue(package, out var reference))
                return reference;
            if (registration.Goal.Provider is { Length: > 0 } own && Urn.PackageOf(registration.Goal.Type) == package)
                return own;
            parent = registration.Goal.Parent;
        }

        return null;
    }

    private Registration Default(string package, string version)
    {
        if (_defaults.TryGetValue((package, version), out var known))
            return known;
        var name = version.Length == 0 ? "default" : $"default_{version.Replace('.', '_').Replace('-', '_').Replace('+', '_')}";
        var type = Urn.ProviderTypePrefix + package;
        var inputs = new PropertyMapBuilder(SettingsOf(package)).Set(Internal, PropertyValue.Of(PropertyMap.Empty));
        if (version.Length > 0)
            inputs.Set(Version, PropertyValue.Of(version));
        var urn = Urn.Of(context.Info.Stack, context.Info.Project, "", type, name);
        var request = new RegisterResourceRequest { Type = type, Name = name, Custom = true };
        var goal = new StateResource { Urn = urn, Type = type, Custom = true, Inputs = inputs.ToMap() };
        var registration = Register(goal, olds.Find(urn, request), isDefault: true);
        _defaults.Add((package, version), registration);
        return registration;
    }

    private Registration Register(StateResource goal, StateResource? old, bool isDefault)
    {
        var outputs = goal.Inputs.Without(Internal);
        goal = goal with { Id = old?.Id ?? DerivedId.Of(goal.Urn), Outputs = outputs };
        var diffs = old is null ? [] : InputDiff.Compare(old.Inputs, goal.Inputs, static _ => false);
        var change = old is null ? ResourceChange.Create : diffs.IsEmpty ? ResourceChange.Same : new ResourceChange(ChangeKind.Update, diffs, [], false);
        var registration = new Registration(goal, old, change) { Config = outputs.Without(Version), IsDefaultProvider = isDefault };
        registry.Add(registration);
        return registration;
    }

    private PropertyMap SettingsOf(string package)
    {
        if (_settings.TryGetValue(package, out var known))
            return known;
        var settings = new PropertyMapBuilder();
        foreach (var (key, value) in context.Info.Config)
        {
            if (key.Length <= package.Length + 1 || key[package.Length] != ':' || !key.StartsWith(package, StringComparison.Ordinal))
                continue;
            var text = PropertyValue.Of(value);
            settings.Set(key[(package.Length + 1)..], context.Info.ConfigSecretKeys.Contains(key) ? PropertyValue.Secret(text) : text);
        }

        return _settings[package] = settings.ToMap();
    }
}
