using DataMesh.Engine.Planning;
using DataMesh.Engine.Providers;
using DataMesh.Engine.State;
using DataMesh.Rpc.Monitor;

namespace DataMesh.Engine.Evaluating;

/// <summary>Decides what becomes of a custom resource: check, diff, predict.</summary>
internal sealed class CustomResources(EvaluationContext context, Registry registry)
{
    /// <summary>Registers the resource.</summary>
    /// <param name="request">What the program asks for.</param>
    /// <param name="goal">The resource with its options set, and its raw inputs; without its provider.</param>
    /// <param name="old">What it continues.</param>
    /// <param name="providerRegistration">Its provider.</param>
    public Registration Register(RegisterResourceRequest request, StateResource goal, StateResource? old, Registration providerRegistration)
    {
        var provider = goal.Type == StashProvider.Type ? StashProvider.Instance : context.Providers.OfType(goal.Type)
            ?? throw registry.Refuse(ProgramDiagnostics.UnknownPackage(goal.Urn, Urn.PackageOf(goal.Type)));
        var config = providerRegistration.Config;

        // What was only read so far, and what is deleted already, has nothing to be compared with.
        var live = old is { External: false, PendingReplacement: false } ? old : null;
        var inputs = live is null ? goal.Inputs : Ignore(request.IgnoreChanges, live.Inputs, goal.Inputs);
        var aliases = AliasesOf(live, goal.Urn);

        var plain = Requests.For(goal, aliases, inputs, config);
        var check = provider.Check(plain);
        foreach (var error in check.Errors)
            registry.Report(CloudDiagnostics.Refused(goal.Urn, error));
        var put = plain with { Inputs = SecretMarks.Restore(inputs, check.Inputs) };
        goal = goal with { Inputs = put.Inputs, Aliases = aliases, Provider = providerRegistration.Reference };
        if (!check.Errors.IsEmpty)
            return Add(goal with { Id = live?.Id ?? "" }, old, live is null ? ResourceChange.Create : ResourceChange.Same);

        if (live is null)
            return Fresh(provider, put, goal, old,
                old is { PendingReplacement: true } ? new ResourceChange(ChangeKind.Replace, [], [], true) : ResourceChange.Create);

        var diff = provider.Diff(put, live);
        var reasons = ReplaceReasons(provider, request, put, live, diff, providerRegistration);
        var prediction = reasons.IsEmpty && diff.Properties.IsEmpty ? null : provider.PredictUpdate(put, live);

        // Azure's ids are made of names: another id means another resource, whatever the schema says about the property.
        if (reasons.IsEmpty && prediction is { Id: { } id } && !SameId(id, live.Id))
            reasons = [.. diff.Properties.Select(property => property.Path)];
        if (!reasons.IsEmpty)
            return Replace(provider, request, put, goal, live, diff, reasons);

        var secretOutputs = provider.SecretOutputs(goal.Type);
        if (diff.Properties.IsEmpty)
        {
            var same = goal with { Id = live.Id, Outputs = MarkOutputs(goal, live.Outputs, secretOutputs) };

            // Where nothing differs at all, one copy in memory is enough.
            return Add(same.SameAs(live) ? live : same, live, ResourceChange.Same);
        }

        Expect(put);
        var outputs = MarkOutputs(goal, prediction?.Outputs ?? live.Outputs, secretOutputs);
        return Add(goal with { Id = live.Id, Outputs = outputs }, live, new ResourceChange(ChangeKind.Update, diff.Properties, [], false));
    }

    private Registration Replace(
        IResourceProvider provider,
        RegisterResourceRequest request,
        ProviderRequest put,
        StateResource goal,
        StateResource live,
        ProviderDiff diff,
        ImmutableArray<string> reasons)
    {
        // The replacement is a new resource: nothing of it is derived from the name of the old one.
        goal = goal with { Aliases = [] };
        if (put.Seed != goal.Urn)
        {
            put = put with { Name = request.Name, Seed = goal.Urn, Inputs = request.Inputs };
            put = put with { Inputs = SecretMarks.Restore(request.Inputs, provider.Check(put).Inputs) };
            goal = goal with { Inputs = put.Inputs };
        }

        var prediction = provider.Predict(put);
        var sameId = prediction?.Id is { } id && SameId(id, live.Id);
        var deleteFirst = sameId || (request.DeleteBeforeReplace ?? diff.DeleteBeforeReplace);
        registry.Replaced.Add(goal.Urn);
        if (deleteFirst)
            registry.DeletedFirst.Add(goal.Urn);
        return Fresh(provider, put, goal, live, new ResourceChange(ChangeKind.Replace, diff.Properties, reasons, deleteFirst));
    }

    private Registration Fresh(IResourceProvider provider, ProviderRequest put, StateResource goal, StateResource? old, ResourceChange change)
    {
        var prediction = provider.Predict(put);
        if (prediction is null)
            return Add(goal, old, change);
        Expect(put);
        var outputs = prediction.Outputs;
        if (!context.Unknowns)
            return Add(goal with { Id = prediction.Id ?? "", Outputs = MarkOutputs(goal, outputs, provider.SecretOutputs(goal.Type)) }, old, change);

        // As the Pulumi engine does it: what the program said is known, what only the cloud says is not.
        if (!prediction.DecidedByProgram)
            outputs = outputs.Select((key, value) => put.Inputs.Find(key) is { } input && input.WithoutSecrets().Equals(value) ? value : PropertyValue.Unknown);
        return Add(goal with { Outputs = MarkOutputs(goal, outputs, provider.SecretOutputs(goal.Type)) }, old, change);
    }

    private ImmutableArray<string> ReplaceReasons(
        IResourceProvider provider, RegisterResourceRequest request, ProviderRequest put,
        StateResource live, ProviderDiff diff, Registration providerRegistration)
    {
        var reasons = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var property in diff.Properties)
        {
            if (property.Replaces || Matches(request.ReplaceOnChanges, property.Path))
                reasons.Add(property.Path);
        }

        if (ProviderReplaces(provider, live, providerRegistration))
            reasons.Add("provider");
        if (IsTriggered(live.ReplacementTrigger, request.ReplacementTrigger))
            reasons.Add("replacementTrigger");
        if (registry.Replaced.Count > 0)
        {
            if (registry.Replaced.Contains(request.DeletedWith))
                reasons.Add(request.DeletedWith);
            reasons.UnionWith(request.ReplaceWith.Where(registry.Replaced.Contains));
            AddCascade(provider, put, live, reasons);
        }

        return [.. reasons];
    }

    // Only a change is one: that there is a trigger from now on, or none any more, says nothing about the resource.
    private static bool IsTriggered(PropertyValue? before, PropertyValue? after) =>
        before is not null && after is not null && !before.WithoutSecrets().Equals(after.WithoutSecrets());

    // A resource that lives inside another one (its container, its group) goes with it when that one is deleted first. That is so where an input
    // that comes from the other one would force a replacement if it changed, as it may.
    private void AddCascade(IResourceProvider provider, ProviderRequest put, StateResource live, SortedSet<string> reasons)
    {
        foreach (var (key, urns) in live.PropertyDependencies)
        {
            if (!put.Inputs.ContainsKey(key) || urns.FirstOrDefault(registry.DeletedFirst.Contains) is not { } gone)
                continue;
            var unknown = provider.Diff(put with { Inputs = put.Inputs.With(key, PropertyValue.Unknown) }, live);
            if (unknown.Properties.Any(property => property.Replaces && property.Key == key))
                reasons.Add(gone);
        }
    }

    private bool ProviderReplaces(IResourceProvider provider, StateResource live, Registration providerRegistration)
    {
        var before = live.ProviderUrn.Length > 0 ? context.Snapshot.Find(live.ProviderUrn)?.Outputs : null;
        var after = providerRegistration.Goal.Outputs;
        return before is not null && !ReferenceEquals(before, after) && !before.Equals(after) && provider.ConfigChangeReplaces(before, after);
    }

    // With unknowns it is as with the Pulumi engine: in a preview, functions see the cloud as it is.
    private void Expect(ProviderRequest put)
    {
        if (!context.Unknowns)
            context.Providers.PlannedCloudOf(put.Type)?.Expect(put);
    }

    private static PropertyMap MarkOutputs(StateResource goal, PropertyMap outputs, ImmutableArray<string> secretOutputs) =>
        SecretMarks.Mark(SecretMarks.Mark(SecretMarks.Restore(goal.Inputs, outputs), secretOutputs), goal.AdditionalSecretOutputs);

    private Registration Add(StateResource goal, StateResource? old, ResourceChange change)
    {
        var registration = new Registration(goal, old, change);
        registry.Add(registration);
        return registration;
    }

    private static PropertyMap Ignore(ImmutableArray<string> paths, PropertyMap olds, PropertyMap news)
    {
        foreach (var path in paths)
            news = PropertyPath.Parse(path).Restore(olds, news);
        return news;
    }

    private static bool Matches(ImmutableArray<string> patterns, string path)
    {
        foreach (var pattern in patterns)
        {
            if (PropertyPath.Parse(pattern).Touches(PropertyPath.Parse(path)))
                return true;
        }

        return false;
    }

    private static ImmutableArray<string> AliasesOf(StateResource? live, string urn) =>
        live is null ? [] : live.Urn == urn ? live.Aliases : live.Aliases.Add(live.Urn);

    private static bool SameId(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
