namespace Pulumi.Tests.Support;

internal sealed class Group : ComponentResource
{
    public Group(string name, Action<Group>? fill = null, ComponentResourceOptions? options = null)
        : base("test:index:Group", name, options)
    {
        fill?.Invoke(this);
        RegisterOutputs();
    }

    [Output("endpoint")]
    public Output<string> Endpoint { get; set; } = null!;

    [Output]
    public Output<int> Size { get; set; } = null!;
}
