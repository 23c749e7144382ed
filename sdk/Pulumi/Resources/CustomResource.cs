namespace Pulumi;

/// <summary>A resource that a provider manages.</summary>
public class CustomResource : Resource
{
    public CustomResource(string type, string name, ResourceArgs? args, CustomResourceOptions? options = null)
        : base(type, name, ResourceKind.Custom, args ?? ResourceArgs.Empty, options ?? new CustomResourceOptions())
    {
        // The registration in the base constructor sets it, at the latest to an output that is still to come.
        Id ??= Output<string>.Faulted(new InvalidOperationException($"The resource '{name}' has not been registered."));
    }

    [Output("id")]
    public Output<string> Id { get; private set; }

    internal void SetId(Output<string> id) => Id = id;
}
