namespace Pulumi;

/// <summary>A class whose members marked with <see cref="InputAttribute"/> are the properties of a resource, of a nested object, or of a call.</summary>
public abstract class InputArgs
{
    /// <summary>The members with their values, in the order of the names that the provider knows.</summary>
    internal virtual IEnumerable<InputValue> ReadInputs()
    {
        foreach (var member in InputShape.Of(GetType()).Members)
            yield return new InputValue(member.Name, member.Read(this), member.Json);
    }
}
