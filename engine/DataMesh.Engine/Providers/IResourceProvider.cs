using DataMesh.Engine.State;
using DataMesh.Rpc.Monitor;

namespace DataMesh.Engine.Providers;

/// <summary>Knows the resource types of one package. It only answers questions: what changes the cloud is <see cref="IResourceOperations"/>.</summary>
public interface IResourceProvider
{
    /// <summary>The package whose types it knows, for example <c>azure-native</c>.</summary>
    string Package { get; }

    /// <summary>The configuration of a provider resource completed from the stack's settings of this package.</summary>
    PropertyMap CompleteConfig(PropertyMap inputs, PropertyMap settings);

    /// <summary>Whether resources must be replaced when their provider's configuration changes from the one to the other.</summary>
    bool ConfigChangeReplaces(PropertyMap before, PropertyMap after);

    /// <summary>Completes inputs and says what is wrong with them. Unknown values are not judged.</summary>
    CheckResult Check(ProviderRequest request);

    /// <summary>What differs between the last inputs and these (checked) ones, and what of it forces a replacement.</summary>
    ProviderDiff Diff(ProviderRequest request, StateResource old);

    /// <summary>What the (checked) request would become; deterministic. Null where the provider cannot say.</summary>
    Prediction? Predict(ProviderRequest request);

    /// <summary>What the (checked) request would make of a resource that exists; as a new one would become, unless the provider knows better.</summary>
    Prediction? PredictUpdate(ProviderRequest request, StateResource old) => Predict(request);

    /// <summary>The names of outputs of this type that are secret.</summary>
    ImmutableArray<string> SecretOutputs(string type);

    /// <summary>What resources of this type hold that no new deployment brings back; null where they hold nothing.</summary>
    HeldData? DataOf(string type) => null;

    /// <summary>Calls a function that reads.</summary>
    InvokeResponse Invoke(string token, PropertyMap args, PropertyMap config);

    /// <summary>The cloud as it would be after steps that are only planned; starts as the cloud is.</summary>
    IPlannedCloud PlanCloud();

    /// <summary>The resource at this address as the cloud has it; null where there is none.</summary>
    /// <param name="address">The address.</param>
    /// <param name="known">The inputs that it should have: what the cloud takes and never gives back is taken from them.</param>
    CloudResource? Read(ResourceAddress address, PropertyMap known);
}
