namespace Pulumi;

/// <summary>A resource that a provider manages.</summary>
public class CustomResource : Resource
{
    public CustomResource(string type, string name, ResourceArgs? args, CustomResourceOptions? options = null)
        : base(type, name, ResourceKind.Custom, args ?? ResourceArgs.Empty, options ?? new CustomResourceOptions())
    {
    }

    /// <summary>A resource that is known by its URN and id only; a null id is one that is not known.</summary>
    private protected CustomResource(string urn, string? id)
        : base(urn) => Id = new Output<string>(new OutputData<string>(id ?? "", id is not null, false, DependencySet.Of(this)));

    // Set by the registration in the base constructor, which runs after this initializer.
    [Output("id")]
    public Output<string> Id { get; private set; } = Unset<Output<string>>.Value;

    internal void SetId(Output<string> id) => Id = id;
}
