using DataMesh.Engine.Planning;
using DataMesh.Engine.State;
using DataMesh.Rpc.Monitor;
using DataMesh.SimulatedAzure;

namespace DataMesh.Engine.Providers;

/// <summary>The package azure-native on the simulated Azure: answers what the engine asks before it changes anything.</summary>
internal sealed class AzureNativeProvider : IResourceProvider
{
    private readonly AzureRequests _requests;
    private readonly CloudStore _store;
    private readonly Lock _gate;
    private readonly ExpectedCloud _expected;
    private readonly AzurePlannedCloud _planned;

    public AzureNativeProvider(AzureRequests requests, CloudStore store, PlannedCloud planned, ExpectedCloud expected, Lock gate)
    {
        _requests = requests;
        _store = store;
        _gate = gate;
        _expected = expected;
        _planned = new AzurePlannedCloud(requests, planned, expected);
    }

    public string Package => AzureConfig.Package;

    public PropertyMap CompleteConfig(PropertyMap inputs, PropertyMap settings) => AzureConfig.Complete(inputs, settings);

    public bool ConfigChangeReplaces(PropertyMap before, PropertyMap after) => AzureConfig.Moves(before, after);

    public CheckResult Check(ProviderRequest request)
    {
        var check = _requests.Api.Check(_requests.Of(request), () => _expected.View);
        var inputs = AzureValues.ToProperties(check.Inputs);
        if (!request.Inputs.ContainsSecrets)
            _requests.Remember(inputs, check.Inputs);
        return new CheckResult(inputs, AzureErrors.Of(check.Errors));
    }

    public ProviderDiff Diff(ProviderRequest request, StateResource old)
    {
        if (old.Inputs.Equals(request.Inputs))
        {
            _requests.Forget(request.Inputs);
            return ProviderDiff.None;
        }

        var type = _requests.Api.Types.Find(request.Type);
        return new ProviderDiff(InputDiff.Compare(old.Inputs, request.Inputs, path => type?.ForcesReplacement(path) ?? false));
    }

    public Prediction? Predict(ProviderRequest request) =>
        _requests.Predict(request) is { } resource ? new Prediction(resource.Id, AzureValues.ToProperties(resource.Outputs)) : null;

    public ImmutableArray<string> SecretOutputs(string type) => _requests.Api.Types.Find(type)?.SecretOutputs ?? [];

    public HeldData? DataOf(string type) => HeldData.Of(type);

    public InvokeResponse Invoke(string token, PropertyMap args, PropertyMap config)
    {
        var request = new AzureRequest(
            token, "", "", AzureConfig.Subscription(config), AzureConfig.Tenant(config), config.Find("location")?.AsString(), AzureValues.ToAzure(args));
        var answer = AzureFunctions.Invoke(_expected.View, _requests.Api.Types, request) ?? throw new NotSupportedException(token);
        return new InvokeResponse(AzureValues.ToProperties(answer.Outputs))
        {
            Failures = [.. answer.Errors.Select(error => new CallFailure(error.Property ?? "", $"{error.Code}: {error.Message}"))],
        };
    }

    public IPlannedCloud PlanCloud() => _planned;

    public CloudResource? Read(ResourceAddress address, PropertyMap known)
    {
        lock (_gate)
            return _store.Find(address.Id) is { } found ? Read(found, known) : null;
    }

    internal static CloudResource Read(AzureResource found, PropertyMap known) =>
        new(found.Id, AzureWriteOnly.Restore(known, AzureValues.ToProperties(found.Inputs)), AzureValues.ToProperties(found.Outputs));
}
