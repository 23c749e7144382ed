namespace Pulumi.Tests.Fuzz;

/// <summary>
/// A random program, written with the objects of the SDK: typed and untyped resources, components, values of every kind flowing between them.
/// </summary>
internal sealed record RandomProgram(RandomNode[] Nodes, RandomValue Exported)
{
    public IDictionary<string, object?> Run()
    {
        var first = new Group("first", new GroupArgs { Tags = { ["a"] = "b" } });
        var made = new List<Resource> { first };
        var branches = new List<Branch>();
        var outputs = new Dictionary<string, object?>();
        foreach (var node in Nodes)
        {
            var value = node.Value.In(made);
            made.Add(Make(node, value, made, branches));
            outputs[node.Name] = made[^1] is CustomResource custom ? custom.Id : made[^1].Urn;
            Log.Info($"made {node.Name}", made[^1]);
        }

        outputs["exported"] = Exported.In(made);
        return outputs;
    }

    public override string ToString() => $"{string.Join('\n', Nodes.AsEnumerable())}\nexported: {Exported}";

    private static Resource Make(RandomNode node, object? value, List<Resource> made, List<Branch> branches)
    {
        switch (node.Kind)
        {
            case 0:
                branches.Add(new Branch(node.Name, value, node.Options.ToComponent(node.Name, made, branches)));
                return branches[^1];
            case 1:
                return new Stash(node.Name, new StashArgs { Input = Input(value) }, node.Options.ToCustom(node.Name, made, branches));
            case 2:
                var untyped = ImmutableDictionary<string, object?>.Empty.Add("input", Input(value));
                return new CustomResource("pulumi:index:Stash", node.Name, new DictionaryResourceArgs(untyped), node.Options.ToCustom(node.Name, made, branches));
            case 3:
                var tags = new InputMap<string> { ["value"] = Text(value), ["from"] = Output.Format($"{made[^1].Urn}") };
                return new Group(node.Name, new GroupArgs { Tags = tags }, node.Options.ToCustom(node.Name, made, branches));
            default:
                var args = new IdentityArgs { Group = made.OfType<Group>().Last().Name, Tags = { ["value"] = Text(value) } };
                return new Identity(node.Name, args, node.Options.ToCustom(node.Name, made, branches));
        }
    }

    // A required input must not be null itself; what an output holds nobody checks.
    private static Input<object> Input(object? value) => value switch
    {
        null => "",
        Output<object?> output => output.Apply(known => known ?? ""),
        Output<string> output => output.Apply(text => (object)text),
        _ => value,
    };

    private static Input<string> Text(object? value) => value switch
    {
        Output<string> output => output,
        Output<object?> output => output.Apply(known => $"{known?.GetType().Name} {known as string}"),
        _ => $"{value as string}",
    };

    internal sealed class Branch : ComponentResource
    {
        public Branch(string name, object? content, ComponentResourceOptions options)
            : base("test:index:Branch", name, options)
        {
            _ = new Stash($"{name}-inside", new StashArgs { Input = Input(content) }, new CustomResourceOptions { Parent = this });
            Content = Output.Format($"{Urn} of {name}").Apply(text => (object?)text);
            RegisterOutputs(new Dictionary<string, object?> { ["content"] = Content, ["raw"] = content });
        }

        public Output<object?> Content { get; }
    }

    internal sealed class GroupArgs : ResourceArgs
    {
        [Input("tags")]
        private InputMap<string>? _tags;

        public InputMap<string> Tags { get => _tags ??= []; set => _tags = value; }
    }

    [ResourceType("azure-native:resources:ResourceGroup", null)]
    internal sealed class Group(string name, GroupArgs? args, CustomResourceOptions? options = null)
        : CustomResource("azure-native:resources:ResourceGroup", name, args ?? new GroupArgs(), options)
    {
        [Output("name")]
        public Output<string> Name { get; private set; } = null!;

        [Output("location")]
        public Output<string> Location { get; private set; } = null!;

        [Output("tags")]
        public Output<ImmutableDictionary<string, string>> Tags { get; private set; } = null!;
    }

    internal sealed class IdentityArgs : ResourceArgs
    {
        [Input("tags")]
        private InputMap<string>? _tags;

        [Input("resourceGroupName", required: true)]
        public Input<string> Group { get; set; } = null!;

        public InputMap<string> Tags { get => _tags ??= []; set => _tags = value; }
    }

    internal sealed class Identity(string name, IdentityArgs args, CustomResourceOptions? options = null)
        : CustomResource("azure-native:managedidentity:UserAssignedIdentity", name, args, options)
    {
        [Output("principalId")]
        public Output<string> PrincipalId { get; private set; } = null!;
    }
}
