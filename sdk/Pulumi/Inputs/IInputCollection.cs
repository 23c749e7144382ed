namespace Pulumi;

/// <summary>An input list or map, whose content is made of inputs; as an output it has plain values.</summary>
internal interface IInputCollection : IInput
{
    IOutput AsOutput { get; }
}
