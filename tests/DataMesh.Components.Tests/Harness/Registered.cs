namespace DataMesh.Components.Tests.Harness;

/// <summary>A resource as a program registered it.</summary>
internal sealed record Registered(string Type, string Name, ImmutableDictionary<string, object> Inputs, string Provider)
{
    public string ShortType => Type[(Type.LastIndexOf(':') + 1)..];

    /// <summary>
    /// The input at a path such as <c>properties.networkAcls.defaultAction</c> or <c>subnets.0.name</c>; null where there is none, or it is unknown.
    /// </summary>
    public object? At(string path)
    {
        object? value = Inputs;
        foreach (var part in path.Split('.'))
        {
            value = value switch
            {
                IReadOnlyDictionary<string, object> map => map.GetValueOrDefault(part),
                ImmutableArray<object> list when int.TryParse(part, out var place) && place < list.Length => list[place],
                _ => null,
            };
        }

        return value;
    }

    public string Text(string path) => At(path) as string ?? "";

    public ImmutableArray<object> List(string path) => At(path) is ImmutableArray<object> list ? list : [];

    public IEnumerable<Registered> Items(string path) => List(path).OfType<ImmutableDictionary<string, object>>().Select(item => this with { Inputs = item });

    public override string ToString() => $"{Type} {Name}";
}
