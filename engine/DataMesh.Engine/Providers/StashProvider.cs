using DataMesh.Engine.Evaluating;
using DataMesh.Engine.Planning;
using DataMesh.Engine.State;
using DataMesh.Rpc.Monitor;

namespace DataMesh.Engine.Providers;

/// <summary>
/// The resource that the Pulumi engine has built in, <c>pulumi:index:Stash</c>: it keeps the value that it was created with until it is replaced. There is no
/// cloud behind it, so that it lives in the state only.
/// </summary>
internal sealed class StashProvider : IResourceProvider
{
    public const string Type = "pulumi:index:Stash";

    private const string Input = "input";
    private const string Output = "output";

    private StashProvider()
    {
    }

    public static StashProvider Instance { get; } = new();

    public string Package => "pulumi";

    public PropertyMap CompleteConfig(PropertyMap inputs, PropertyMap settings) => inputs;

    public bool ConfigChangeReplaces(PropertyMap before, PropertyMap after) => false;

    public CheckResult Check(ProviderRequest request)
    {
        var errors = request.Inputs.Where(pair => pair.Key != Input)
            .Select(pair => new ProviderError("InvalidStash", "A stash takes nothing but 'input'.", pair.Key));
        return new CheckResult(
            request.Inputs, request.Inputs.ContainsKey(Input) ? [.. errors] : [.. errors, new ProviderError("InvalidStash", "A stash needs a value to keep.", Input)]);
    }

    public ProviderDiff Diff(ProviderRequest request, StateResource old) => new(InputDiff.Compare(old.Inputs, request.Inputs, static _ => false));

    public Prediction? Predict(ProviderRequest request) => Keeping(DerivedId.Of(request.Seed), request.Inputs, request.Inputs.Find(Input));

    public Prediction? PredictUpdate(ProviderRequest request, StateResource old) =>
        Keeping(old.Id, request.Inputs, old.Outputs.Find(Output) ?? request.Inputs.Find(Input));

    public ImmutableArray<string> SecretOutputs(string type) => [];

    public InvokeResponse Invoke(string token, PropertyMap args, PropertyMap config) => throw new NotSupportedException(token);

    public IPlannedCloud PlanCloud() => throw new NotSupportedException("A stash is in no cloud.");

    public CloudResource? Read(ResourceAddress address, PropertyMap known) => null;

    private static Prediction Keeping(string id, PropertyMap inputs, PropertyValue? kept) =>
        new(id, PropertyMap.Of((Input, inputs.Find(Input) ?? PropertyValue.Null), (Output, kept ?? PropertyValue.Null))) { DecidedByProgram = true };
}
