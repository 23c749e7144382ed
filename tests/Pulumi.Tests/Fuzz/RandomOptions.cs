namespace Pulumi.Tests.Fuzz;

/// <summary>The options of one resource of a random program; numbers stand for resources before it, negative ones for none.</summary>
internal sealed record RandomOptions(int Below, int DependsOn, int ReplaceWith, int Alias, int Trigger, bool Ignores, bool? DeletesFirst)
{
    public CustomResourceOptions ToCustom(string name, IReadOnlyList<Resource> made, IReadOnlyList<RandomProgram.Branch> branches)
    {
        var options = new CustomResourceOptions { DeleteBeforeReplace = DeletesFirst };
        Fill(name, options, made, branches);
        if (Ignores)
        {
            options.IgnoreChanges.Add("tags");
            options.AdditionalSecretOutputs.Add("output");
            options.CustomTimeouts = new CustomTimeouts { Delete = TimeSpan.FromMinutes(7) };
        }

        return options;
    }

    public ComponentResourceOptions ToComponent(string name, IReadOnlyList<Resource> made, IReadOnlyList<RandomProgram.Branch> branches)
    {
        var options = new ComponentResourceOptions();
        Fill(name, options, made, branches);
        return options;
    }

    private void Fill(string name, ResourceOptions options, IReadOnlyList<Resource> made, IReadOnlyList<RandomProgram.Branch> branches)
    {
        if (Below >= 0 && branches.Count > 0)
            options.Parent = branches[Below % branches.Count];
        if (DependsOn >= 0)
            options.DependsOn.Add(made[DependsOn % made.Count]);
        if (ReplaceWith >= 0)
            options.ReplaceWith.Add(made[ReplaceWith % made.Count]);
        if (Alias == 0)
            options.Aliases.Add(new Alias { Name = RandomNode.Earlier(name) });
        if (Alias == 1)
            options.Aliases.Add(made[0].Urn.Apply(urn => new Alias { NoParent = true, Name = urn.Length > 0 ? RandomNode.Earlier(name) : "" }));
        if (Trigger >= 0)
            options.ReplacementTrigger = Trigger == 0 ? made[0].Urn.Apply(urn => (object)urn) : (Input<object>)(double)Trigger;
    }
}
