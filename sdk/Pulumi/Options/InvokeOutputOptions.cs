namespace Pulumi;

/// <summary>How a provider function is called whose result is an output.</summary>
public class InvokeOutputOptions : InvokeOptions
{
    public InputList<Resource> DependsOn { get => DependsOnIfAny ??= []; set => DependsOnIfAny = value; }

    internal InputList<Resource>? DependsOnIfAny { get; private set; }
}
