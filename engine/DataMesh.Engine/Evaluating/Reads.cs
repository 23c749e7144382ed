using DataMesh.Engine.Planning;
using DataMesh.Engine.Providers;
using DataMesh.Engine.State;
using DataMesh.Rpc.Monitor;

namespace DataMesh.Engine.Evaluating;

/// <summary>Reads what a program does not manage: outputs of other stacks, and resources of the cloud.</summary>
internal sealed class Reads(EvaluationContext context, Registry registry, OldResources olds)
{
    private const string StackReferenceType = "pulumi:pulumi:StackReference";

    /// <summary>What is read; it is a resource of the stack's state from then on.</summary>
    public PropertyMap Answer(ReadResourceRequest request, string urn, Registration provider)
    {
        var outputs = request.Id is null ? PropertyMap.Empty
            : request.Type == StackReferenceType ? StackOutputs(urn, request.Id)
            : CloudOutputs(urn, request, provider);
        outputs = SecretMarks.Mark(outputs, request.AdditionalSecretOutputs);
        var goal = new StateResource
        {
            Urn = urn,
            Type = request.Type,
            Custom = true,
            External = true,
            Id = request.Id ?? "",
            Inputs = request.Properties,
            Outputs = IsItself(request) ? outputs.Without("outputs") : outputs,
            Parent = request.Parent,
            Dependencies = registry.Known(request.Dependencies),
            Provider = provider.Goal.ProviderReference,
            AdditionalSecretOutputs = request.AdditionalSecretOutputs,
        };
        var old = olds.FindRead(urn);
        registry.Add(new Registration(goal, old, old is not null && old.SameAs(goal) ? ResourceChange.Same : ResourceChange.Read));
        return outputs;
    }

    // What a stack gave stands in its state once. With what it gave before beside it, no run after a change would leave the state as it is.
    private bool IsItself(ReadResourceRequest request) => request.Type == StackReferenceType && request.Id is { } stack && IsItself(stack);

    private bool IsItself(string stack) =>
        StackName.OfReference(stack, context.Info.Project) == new StackName(context.Info.Project, context.Info.Stack);

    private PropertyMap StackOutputs(string urn, string stack)
    {
        var outputs = OutputsOf(stack) ?? throw registry.Refuse(ProgramDiagnostics.UnknownStackReference(urn, stack));
        var secrets = outputs.Where(pair => pair.Value.ContainsSecrets).Select(pair => PropertyValue.Of(pair.Key));
        return PropertyMap.Of(
            ("name", PropertyValue.Of(stack)),
            ("outputs", PropertyValue.Of(outputs)),
            ("secretOutputNames", PropertyValue.Of([.. secrets])));
    }

    // A stack that refers to itself reads what it gave after its last run, which is nothing before its first: what it will give depends on what it reads.
    private PropertyMap? OutputsOf(string stack) => IsItself(stack) ? context.Snapshot.StackOutputs : context.StackOutputs.Find(stack);

    private PropertyMap CloudOutputs(string urn, ReadResourceRequest request, Registration by)
    {
        var cloud = context.Providers.PlannedCloudOf(request.Type)
            ?? throw registry.Refuse(ProgramDiagnostics.UnknownPackage(urn, Urn.PackageOf(request.Type)));
        var id = request.Id ?? "";
        var found = cloud.Read(new ResourceAddress(request.Type, id, by.Config)) ?? throw registry.Refuse(ProgramDiagnostics.NothingToRead(urn, id));
        var provider = context.Providers.OfType(request.Type);
        return provider is null ? found.Outputs : SecretMarks.Mark(found.Outputs, provider.SecretOutputs(request.Type));
    }
}
