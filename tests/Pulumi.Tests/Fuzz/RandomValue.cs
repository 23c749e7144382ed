namespace Pulumi.Tests.Fuzz;

/// <summary>An expression of a random program: a value, or something made of outputs of the resources before it.</summary>
internal abstract record RandomValue
{
    /// <summary>The value as a program would write it: plain, an output, or a list or dictionary with outputs inside.</summary>
    /// <param name="made">The resources so far; not empty.</param>
    public abstract object? In(IReadOnlyList<Resource> made);

    protected static Output<object?> Lift(object? value) => value switch
    {
        Output<object?> output => output,
        Output<string> output => output.Apply(text => (object?)text),
        _ => Output.Create(value),
    };

    public sealed record Plain(object? Value) : RandomValue
    {
        public override object? In(IReadOnlyList<Resource> made) => Value;
    }

    public sealed record Unknown : RandomValue
    {
        // A program has unknown values in a preview only.
        public override object? In(IReadOnlyList<Resource> made) =>
            Deployment.Instance.IsDryRun ? OutputUtilities.CreateUnknown<object?>("later") : Output.Create<object?>("known");
    }

    public sealed record Secret(RandomValue Inner) : RandomValue
    {
        public override object? In(IReadOnlyList<Resource> made) => Output.CreateSecret(Lift(Inner.In(made)));
    }

    public sealed record Unsecret(RandomValue Inner) : RandomValue
    {
        public override object? In(IReadOnlyList<Resource> made) => Output.Unsecret(Lift(Inner.In(made)));
    }

    public sealed record Items(RandomValue[] Inner) : RandomValue
    {
        public override object? In(IReadOnlyList<Resource> made) => Inner.Select(item => item.In(made)).ToList();

        public override string ToString() => $"Items [{string.Join(", ", Inner.AsEnumerable())}]";
    }

    public sealed record Entries(RandomValue First, RandomValue Second) : RandomValue
    {
        public override object? In(IReadOnlyList<Resource> made) => new Dictionary<string, object?> { ["x"] = First.In(made), ["ü y"] = Second.In(made) };
    }

    public sealed record OutputOf(int Index, int Which) : RandomValue
    {
        public override object? In(IReadOnlyList<Resource> made) => (made[Index % made.Count], Which) switch
        {
            (var resource, 0) => resource.Urn,
            (CustomResource resource, 1) => resource.Id,
            (RandomProgram.Group group, _) => Output.Tuple(group.Location, group.Tags).Apply(parts => (object?)$"{parts.Item1}/{string.Join(',', parts.Item2.Keys)}"),
            (RandomProgram.Identity identity, _) => identity.PrincipalId,
            (Stash stash, 2) => stash.Output.Apply(value => (object?)value),
            (Stash stash, _) => stash.Input.Apply(value => (object?)value),
            (RandomProgram.Branch branch, _) => branch.Content,
            var (resource, _) => resource.Urn,
        };
    }

    public sealed record Reference(int Index) : RandomValue
    {
        public override object? In(IReadOnlyList<Resource> made) => made[Index % made.Count];
    }

    public sealed record Applied(RandomValue Inner, bool Nested) : RandomValue
    {
        public override object? In(IReadOnlyList<Resource> made)
        {
            var inner = Lift(Inner.In(made));
            return Nested ? inner.Apply(value => Lift(Output.Format($"<{value?.GetType().Name}>"))) : inner.Apply(value => (object?)$"({value is null})");
        }
    }

    public sealed record Joined(RandomValue First, RandomValue Second) : RandomValue
    {
        public override object? In(IReadOnlyList<Resource> made) =>
            Output.All(Lift(First.In(made)), Lift(Second.In(made))).Apply(values => (object?)values);
    }

    public sealed record AsJson(RandomValue First, RandomValue Second) : RandomValue
    {
        // Of resources there is no JSON: what they are made of is not the program's to write.
        public override object? In(IReadOnlyList<Resource> made) => Output.JsonSerialize(Output.Create(new Dictionary<string, object?>
        {
            ["first"] = Lift(First.In(made)).Apply(value => value is string or bool or double or int ? value : $"{value?.GetType().Name}"),
            ["second"] = Lift(Second.In(made)).Apply(value => value is null),
        }));
    }
}
