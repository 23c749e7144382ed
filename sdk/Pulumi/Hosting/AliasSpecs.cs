namespace Pulumi.Hosting;

/// <summary>
/// The earlier identities of a resource for the engine. An engine that works out aliases is told only what the program says; any other gets
/// every URN that follows, those through the aliases of the parents included.
/// </summary>
internal static class AliasSpecs
{
    public static ImmutableArray<AliasSpec> Of(ProgramRun run, Resource resource, ResourceOptions options, PendingOutputs pending)
    {
        if (run.HasAliasSpecs)
            return options.AliasesIfAny.Count == 0 ? [] : [.. options.AliasesIfAny.Select(alias => Spec(alias, pending)).OfType<AliasSpec>()];
        var urns = AllUrns(run, resource, options.AliasesIfAny, pending).Distinct(StringComparer.Ordinal);
        return [.. urns.Select(urn => new AliasSpec { Urn = urn })];
    }

    /// <summary>One alias as the program says it; null while it is not known.</summary>
    public static AliasSpec? Spec(Input<Alias> input, PendingOutputs pending)
    {
        if (!pending.TryGet(input.ToOutput(), out var data) || !data.IsKnown || data.Value is not { } alias)
            return null;
        return new AliasSpec
        {
            Urn = alias.Urn ?? "",
            Name = Text(alias.Name, pending),
            Type = Text(alias.Type, pending),
            Stack = Text(alias.Stack, pending),
            Project = Text(alias.Project, pending),
            ParentUrn = alias.Parent is null ? Text(alias.ParentUrn, pending) : Text(alias.Parent.Urn, pending),
            NoParent = alias.NoParent,
        };
    }

    private static IEnumerable<string> AllUrns(ProgramRun run, Resource resource, IReadOnlyList<Input<Alias>> aliases, PendingOutputs pending)
    {
        var parent = resource.Parent;
        var parentUrn = parent is null ? "" : Text(parent.Urn, pending);
        var parentAliases = parent is null or Stack ? [] : AllUrns(run, parent, parent.Inheritance.Aliases, pending).ToArray();
        foreach (var above in parentAliases)
            yield return Urn(run, above, NameBelow(parent, above, resource), resource.GetResourceType(), "", "");
        foreach (var input in aliases)
        {
            if (Spec(input, pending) is not { } spec)
                continue;
            if (spec.Urn.Length > 0)
            {
                yield return spec.Urn;
                continue;
            }

            var name = Or(spec.Name, resource.GetResourceName());
            var type = Or(spec.Type, resource.GetResourceType());
            yield return Urn(run, spec.NoParent ? "" : Or(spec.ParentUrn, parentUrn), name, type, spec.Project, spec.Stack);
            if (spec.ParentUrn.Length > 0 || spec.NoParent)
                continue;
            foreach (var above in parentAliases)
                yield return Urn(run, above, spec.Name.Length > 0 ? name : NameBelow(parent, above, resource), type, spec.Project, spec.Stack);
        }
    }

    // A child that was named after its parent was so too when the parent had another name.
    private static string NameBelow(Resource? parent, string parentAlias, Resource resource)
    {
        var name = resource.GetResourceName();
        return parent is not null && name.StartsWith(parent.GetResourceName(), StringComparison.Ordinal)
            ? Pulumi.Urn.NameOf(parentAlias) + name[parent.GetResourceName().Length..]
            : name;
    }

    private static string Urn(ProgramRun run, string parent, string name, string type, string project, string stack) => Pulumi.Urn.Build(
        Or(stack, run.Info.Stack), Or(project, run.Info.Project), parent.Length == 0 ? "" : Pulumi.Urn.QualifiedTypeOf(parent), type, name);

    private static string Or(string text, string otherwise) => text.Length > 0 ? text : otherwise;

    private static string Text(Input<string>? input, PendingOutputs pending) =>
        input is not null && pending.TryGet(input.ToOutput(), out var data) && data.IsKnown ? data.Value ?? "" : "";
}
