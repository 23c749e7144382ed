namespace DataMesh.Components.Access;

/// <summary>A <see cref="DataRight"/> as an input of <see cref="DomainAccess"/>.</summary>
public sealed class DataRightArgs : ResourceArgs
{
    /// <summary>The product whose identity has it: domain/product.</summary>
    [Input("product", required: true)]
    public required Input<string> Product { get; set; }

    /// <summary>"read" or "write".</summary>
    [Input("level", required: true)]
    public required Input<string> Level { get; set; }

    /// <summary>The port: domain/product/port.</summary>
    [Input("port", required: true)]
    public required Input<string> Port { get; set; }

    /// <summary>The role: see <see cref="DataRight.Role"/>.</summary>
    [Input("role", required: true)]
    public required Input<string> Role { get; set; }

    /// <summary>The resource: see <see cref="DataRight.On"/>.</summary>
    [Input("on", required: true)]
    public required Input<string> On { get; set; }

    /// <summary>What of it: see <see cref="DataRight.Within"/>; empty for the whole resource.</summary>
    [Input("within", required: true)]
    public required Input<string> Within { get; set; }

    /// <summary>The name of the assignment; empty where a script gives the right.</summary>
    [Input("assignment", required: true)]
    public required Input<string> Assignment { get; set; }

    /// <summary>The approved request; empty for the product's own port.</summary>
    [Input("request", required: true)]
    public required Input<string> Request { get; set; }

    /// <summary>The last day, yyyy-MM-dd; empty for the product's own port.</summary>
    [Input("until", required: true)]
    public required Input<string> Until { get; set; }
}
