namespace Pulumi;

/// <summary>Something that an engine keeps track of: a thing in the cloud, or a group of them.</summary>
public class Resource
{
    private readonly string _type;
    private readonly string _name;
    private readonly List<Resource> _children;
    private readonly ResourceInheritance _inheritance;

    private protected Resource(string type, string name, ResourceKind kind, ResourceArgs args, ResourceOptions options)
    {
        if (string.IsNullOrEmpty(type))
            throw new ArgumentException("'type' cannot be null or empty.", nameof(type));
        if (string.IsNullOrEmpty(name))
            throw new ArgumentException("'name' cannot be null or empty.", nameof(name));
        var run = ProgramRun.Required;
        _type = type;
        _name = name;
        Number = run.NextNumber();
        Kind = kind == ResourceKind.Component && options.Urn is { Length: > 0 } ? ResourceKind.Known : kind;
        _children = Kind == ResourceKind.Component ? [] : NoChildren;
        Parent = options.Parent ?? run.Stack;
        (args, options) = Transformations.Apply(this, args, options);
        _inheritance = ResourceInheritance.Of(this, options);
        run.Created(this);
        var registration = new Registration(run, this, args, options);
        if (options.Urn is not { Length: > 0 } urn)
        {
            registration.Start();
        }
        else
        {
            run.LookingUp(urn, this, isReady: false);
            registration.Start();
            run.LookingUp(urn, this, isReady: true);
        }

        // Last: whoever looks at the parent's children, perhaps on another thread, wants their URNs.
        Parent?.AddChild(this);
    }

    /// <summary>A resource that is known by its URN only.</summary>
    private protected Resource(string urn)
    {
        _type = Pulumi.Urn.TypeOf(urn);
        _name = Pulumi.Urn.NameOf(urn);
        Kind = ResourceKind.Known;
        _children = NoChildren;
        _inheritance = ResourceInheritance.None;
        Urn = new Output<string>(new OutputData<string>(urn, true, false, DependencySet.Of(this)));
    }

    [Output("urn")]
    public Output<string> Urn { get; private set; } = Unset<Output<string>>.Value;

    internal ResourceKind Kind { get; }

    internal Resource? Parent { get; }

    /// <summary>Says which of two resources of a run the program made first.</summary>
    internal int Number { get; }

    internal ResourceInheritance Inheritance => _inheritance;

    private static List<Resource> NoChildren { get; } = [];

    public string GetResourceName() => _name;

    public string GetResourceType() => _type;

    /// <summary>The children that exist by now; only components keep them.</summary>
    internal Resource[] ChildrenSoFar()
    {
        lock (_children)
            return [.. _children];
    }

    internal void SetUrn(Output<string> urn) => Urn = urn;

    internal bool IsBelow(Resource ancestor)
    {
        for (var above = Parent; above is not null; above = above.Parent)
        {
            if (ReferenceEquals(above, ancestor))
                return true;
        }

        return false;
    }

    private void AddChild(Resource child)
    {
        if (Kind != ResourceKind.Component)
            return;
        lock (_children)
            _children.Add(child);
    }
}
