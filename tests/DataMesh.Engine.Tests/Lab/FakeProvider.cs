using System.Security.Cryptography;
using System.Text;

namespace DataMesh.Engine.Tests.Lab;

/// <summary>
/// The provider of things. Inputs: <c>name</c> (generated where it is missing), <c>container</c> (id of another thing), <c>kind</c>; a change of these forces a
/// replacement. Anything else is updated in place. Outputs: the inputs, <c>fullName</c>, and <c>key</c>.
/// </summary>
internal sealed class FakeProvider(FakeCloud cloud) : IResourceProvider
{
    public const string PackageName = "fake";
    public const string Thing = "fake:index:Thing";

    /// <summary>A thing whose <c>key</c> is secret.</summary>
    public const string Vault = "fake:index:Vault";

    /// <summary>A thing that holds data.</summary>
    public const string Store = "fake:index:Store";

    public string Package => PackageName;

    public HeldData? DataOf(string type) => type == Store ? new HeldData("all that was put there", "a crane") : null;

    public PropertyMap CompleteConfig(PropertyMap inputs, PropertyMap settings) =>
        settings.Find("region") is { } region && !inputs.ContainsKey("region") ? inputs.With("region", region) : inputs;

    public bool ConfigChangeReplaces(PropertyMap before, PropertyMap after) => !Equals(before.Find("region"), after.Find("region"));

    public CheckResult Check(ProviderRequest request)
    {
        var inputs = PropertyMap.From(request.Inputs.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.WithoutSecrets())));
        if (!inputs.ContainsKey("name"))
            inputs = inputs.With("name", PropertyValue.Of($"{request.Name}-{Hash(request.Seed)[..6]}"));
        return new CheckResult(inputs, inputs.ContainsKey("bad") ? [new ProviderError("BadRequest", "There is no such property", "bad")] : []);
    }

    public ProviderDiff Diff(ProviderRequest request, StateResource old) =>
        new(InputDiff.Compare(old.Inputs, request.Inputs, path => path is "name" or "container" or "kind"));

    public Prediction? Predict(ProviderRequest request)
    {
        if (IdParts(request).Any(part => part.IsUnknown))
            return new Prediction(null, PropertyMap.Empty);
        var thing = Make(request);
        return new Prediction(thing.Id, thing.Outputs);
    }

    public ImmutableArray<string> SecretOutputs(string type) => type == Vault ? ["key"] : [];

    public InvokeResponse Invoke(string token, PropertyMap args, PropertyMap config) =>
        token == "fake:index:getConfig" ? new InvokeResponse(config) : throw new NotSupportedException(token);

    public IPlannedCloud PlanCloud() => new Planned(cloud);

    public CloudResource? Read(ResourceAddress address, PropertyMap known) => cloud.Things.GetValueOrDefault(address.Id);

    public static CloudResource Make(ProviderRequest request)
    {
        var inputs = PropertyMap.From(request.Inputs.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.WithoutSecrets())));
        var container = inputs.Find("container")?.AsString() ?? "";
        var id = $"{container}/{inputs["name"].AsString()}";
        var outputs = inputs.With("fullName", PropertyValue.Of(id)).With("key", PropertyValue.Of(Hash(request.Seed + id)));
        return new CloudResource(id, inputs, outputs);
    }

    private static IEnumerable<PropertyValue> IdParts(ProviderRequest request) =>
        new[] { request.Inputs.Find("container"), request.Inputs.Find("name") }.OfType<PropertyValue>();

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private sealed class Planned(FakeCloud cloud) : IPlannedCloud
    {
        private readonly Dictionary<string, CloudResource> _things = new(cloud.Things, StringComparer.Ordinal);

        private readonly Dictionary<string, CloudResource> _expected = new(StringComparer.Ordinal);

        public CloudResource? Read(ResourceAddress address) => _expected.GetValueOrDefault(address.Id) ?? _things.GetValueOrDefault(address.Id);

        public void Expect(ProviderRequest request)
        {
            if (!IdParts(request).Any(part => part.IsUnknown))
                _expected[Make(request).Id] = Make(request);
        }

        public void ExpectNothing() => _expected.Clear();

        public ImmutableArray<ProviderError> Put(ProviderRequest request, bool create)
        {
            if (IdParts(request).Any(part => part.IsUnknown))
                return [];
            var thing = Make(request);
            if (create && _things.ContainsKey(thing.Id))
                return [new ProviderError("Exists", $"{thing.Id} exists")];
            if (request.Inputs.Find("container")?.AsString() is { } container && !_things.ContainsKey(container))
                return [new ProviderError("NoContainer", $"{container} does not exist")];
            _things[thing.Id] = thing;
            return [];
        }

        public ImmutableArray<ProviderError> Delete(ResourceAddress address)
        {
            if (!_things.ContainsKey(address.Id))
                return [new ProviderError("NotFound", $"{address.Id} does not exist")];
            FakeCloud.Delete(_things, address.Id);
            return [];
        }
    }
}
