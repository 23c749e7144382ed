namespace Pulumi;

/// <summary>A resource that a provider manages.</summary>
public class CustomResource : Resource
{
    public CustomResource(string type, string name, ResourceArgs? args, CustomResourceOptions? options = null)
        : base(type, name, ResourceKind.Custom, args ?? ResourceArgs.Empty, options ?? new CustomResourceOptions())
    {
    }

    // Set by the registration in the base constructor, which runs after this initializer.
    [Output("id")]
    public Output<string> Id { get; private set; } = Unset<Output<string>>.Value;

    internal void SetId(Output<string> id) => Id = id;
}
