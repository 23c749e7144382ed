using DataMesh.SimulatedAzure.Checking;
using DataMesh.SimulatedAzure.Kubernetes.Checking;
using DataMesh.SimulatedAzure.Kubernetes.Prediction;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Kubernetes;

/// <summary>
/// The front door of an API server, without a cluster behind it, together with what the Pulumi provider does before it knocks. Pure functions; the same request
/// has the same answer always, from whatever thread.
/// </summary>
/// <param name="types">The kinds that are known.</param>
public sealed class KubernetesApi(KubernetesTypes types)
{
    /// <summary>The kinds that are known.</summary>
    public KubernetesTypes Types { get; } = types;

    /// <summary>
    /// Completes an object (name, namespace, API version) and holds it against its schema and against what an API server validates of every object. Values that
    /// are not known yet pass.
    /// </summary>
    public AzureCheck Check(KubernetesRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Target.Problem is { } problem) return new AzureCheck(AzureObject.From(request.Inputs), [ClusterErrors.Misconfigured(problem)]);
        if (Types.Find(request.Token) is not { } type) return new AzureCheck(AzureObject.From(request.Inputs), [ClusterErrors.UnknownKind(request.Token)]);
        var completed = ObjectCompletion.Complete(type, request);
        var name = ValueTree.Text(completed, "metadata", "name") ?? ValueTree.Text(completed, "metadata", "generateName") ?? "";
        var checker = new InputChecker(type.Inputs, new KubernetesSchemaAnswers(type, name));
        var inputs = checker.Check(completed);
        // What does not fit the schema cannot be read, let alone be judged.
        return new AzureCheck(inputs, checker.Errors.Count > 0 ? [.. checker.Errors] : [.. ObjectChecks.Check(type, name, inputs)]);
    }

    /// <summary>
    /// The object as a put would leave it, byte for byte. The inputs must have passed <see cref="Check"/>. Null when the kind is not known, or name or
    /// namespace are not known yet.
    /// </summary>
    public KubernetesObject? Predict(KubernetesRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (Types.Find(request.Token) is not { } type || ObjectCompletion.NameOf(request) is not { } name) return null;
        var home = type.IsNamespaced ? ValueTree.Text(request.Inputs, "metadata", "namespace") : null;
        if (type.IsNamespaced && home is null) return null;
        var inputs = AzureObject.From(request.Inputs);
        return new KubernetesObject(type, home, name, inputs, ObjectOutputs.Predict(type, request.Target, home, name, inputs));
    }
}
