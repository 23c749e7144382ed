namespace Pulumi;

/// <summary>Marks the constructor of an output type whose parameters are named as the provider names the properties.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
public sealed class OutputConstructorAttribute : Attribute
{
}
