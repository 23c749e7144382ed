namespace Pulumi.Tests.Support;

internal sealed class ThingArgs : ResourceArgs
{
    [Input("list")]
    private InputList<string>? _list;

    [Input("tags")]
    private InputMap<string>? _tags;

    [Input("text")]
    public Input<string>? Text { get; set; }

    [Input("count")]
    public Input<int>? Count { get; set; }

    [Input("ratio")]
    public Input<double>? Ratio { get; set; }

    [Input("flag")]
    public Input<bool>? Flag { get; set; }

    public InputList<string> List { get => _list ??= []; set => _list = value; }

    public InputMap<string> Tags { get => _tags ??= []; set => _tags = value; }

    [Input("size")]
    public Input<Size>? Size { get; set; }

    [Input("level")]
    public Input<Level>? Level { get; set; }

    [Input("either")]
    public InputUnion<string, int>? Either { get; set; }

    [Input("nested")]
    public Input<NestedArgs>? Nested { get; set; }

    [Input("json")]
    public InputJson? Json { get; set; }

    [Input("jsonText", json: true)]
    public Input<ImmutableDictionary<string, string>>? JsonText { get; set; }

    [Input("file")]
    public Input<AssetOrArchive>? File { get; set; }

    [Input("other")]
    public Input<Resource>? Other { get; set; }

    [Input("anything")]
    public Input<object>? Anything { get; set; }
}
