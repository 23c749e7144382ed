using System.Collections.Concurrent;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>The inputs of an args class, found once for each class.</summary>
internal sealed class InputShape
{
    private const BindingFlags OwnMembers = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
    private static readonly ConcurrentDictionary<Type, InputShape> Shapes = new();

    private InputShape(Type type)
    {
        var members = new List<InputMember>();
        for (var declaring = type; declaring is not null && declaring != typeof(object); declaring = declaring.BaseType)
        {
            foreach (var field in declaring.GetFields(OwnMembers))
            {
                if (field.GetCustomAttribute<InputAttribute>() is { } attribute)
                    members.Add(new InputMember(attribute, field, field.GetValue));
            }

            foreach (var property in declaring.GetProperties(OwnMembers))
            {
                if (property.GetCustomAttribute<InputAttribute>() is { } attribute)
                    members.Add(new InputMember(attribute, property, PropertyAccess.Getter(property)));
            }
        }

        // In the order of the names, so that property maps need no sorting.
        Members = [.. members.OrderBy(member => member.Name, StringComparer.Ordinal)];
    }

    public ImmutableArray<InputMember> Members { get; }

    public static InputShape Of(Type type) => Shapes.GetOrAdd(type, static missing => new InputShape(missing));
}
