using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>A property or field of an args class that is an input.</summary>
internal sealed class InputMember(InputAttribute attribute, MemberInfo member, Func<object, object?> read)
{
    public string Name => attribute.Name;

    public bool Json => attribute.Json;

    /// <summary>The value in these args; refuses a required one that is missing.</summary>
    public object? Read(InputArgs args)
    {
        var value = read(args);
        if (value is null && attribute.IsRequired)
            throw new ArgumentNullException(member.Name, $"[Input] {args.GetType().FullName}.{member.Name} is required but was not given a value");
        return value;
    }
}
