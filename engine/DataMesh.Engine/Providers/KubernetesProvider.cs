using DataMesh.Engine.Planning;
using DataMesh.Engine.State;
using DataMesh.Rpc.Monitor;
using DataMesh.SimulatedAzure;
using DataMesh.SimulatedAzure.Kubernetes;

namespace DataMesh.Engine.Providers;

/// <summary>The package kubernetes on simulated clusters: answers what the engine asks before it changes anything.</summary>
internal sealed class KubernetesProvider(KubernetesRequests requests, CloudStore store, PlannedCloud planned, ExpectedCloud expected, Lock gate)
    : IResourceProvider
{
    private readonly KubernetesPlannedCloud _planned = new(requests, planned, expected);

    public string Package => KubernetesTypes.Package;

    /// <summary>A provider that a program makes is told all it knows by the program; the stack's settings are the default provider's.</summary>
    public PropertyMap CompleteConfig(PropertyMap inputs, PropertyMap settings) => inputs;

    public bool ConfigChangeReplaces(PropertyMap before, PropertyMap after) => KubernetesConfig.Moves(before, after);

    public CheckResult Check(ProviderRequest request)
    {
        var check = requests.Api.Check(requests.Of(request));
        return new CheckResult(SecretMarks.Mark(AzureValues.ToProperties(check.Inputs), SecretOutputs(request.Type)), AzureErrors.Of(check.Errors));
    }

    public ProviderDiff Diff(ProviderRequest request, StateResource old)
    {
        if (old.Inputs.Equals(request.Inputs) || requests.Api.Types.Find(request.Type) is not { } type)
            return ProviderDiff.None;
        var isImmutable = IsTrue(old.Inputs.Find("immutable")) || IsTrue(request.Inputs.Find("immutable"));
        var target = requests.TargetOf(request.Config);
        var diffs = InputDiff.Compare(
            old.Inputs, request.Inputs, path => type.ForcesReplacement(path, request.Inputs.Find(path) is { IsUnknown: true }, target, isImmutable));
        return new ProviderDiff(diffs);
    }

    public Prediction? Predict(ProviderRequest request) =>
        requests.Predict(request) is { } predicted ? new Prediction(predicted.Id, AzureValues.ToProperties(predicted.Outputs)) : null;

    public ImmutableArray<string> SecretOutputs(string type) => requests.Api.Types.Find(type)?.SecretOutputs ?? [];

    public HeldData? DataOf(string type) => HeldData.Of(type);

    public InvokeResponse Invoke(string token, PropertyMap args, PropertyMap config) => throw new NotSupportedException(token);

    public IPlannedCloud PlanCloud() => _planned;

    public CloudResource? Read(ResourceAddress address, PropertyMap known)
    {
        lock (gate)
            return Find(requests, store, address) is { } found ? Read(found, known) : null;
    }

    /// <summary>The object at an address; null where there is none.</summary>
    internal static KubernetesObject? Find(KubernetesRequests requests, ICloudView cloud, ResourceAddress address) =>
        requests.Api.Types.Find(address.Type) is { } type && ObjectAddress.Of(cloud, requests.TargetOf(address.Config), type, address.Id) is { } place
            && cloud.Find(place) is { } stored ? KubernetesObject.From(type, stored) : null;

    /// <summary>The object in the engine's terms. Values of secrets are not kept: they come from what was sent.</summary>
    internal static CloudResource Read(KubernetesObject found, PropertyMap known)
    {
        var inputs = AzureWriteOnly.Restore(known, AzureValues.ToProperties(found.Inputs));
        return new CloudResource(found.Id, inputs, AzureValues.ToProperties(SecretData.Restore(found, AzureValues.ToAzure(inputs))));
    }

    private static bool IsTrue(PropertyValue? value) => value?.WithoutSecret() is PropertyValue.BoolValue { Value: true };
}
