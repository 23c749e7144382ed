namespace Pulumi;

/// <summary>Gives the provider's name of a constructor parameter where C# cannot spell it.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class OutputConstructorParameterAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
