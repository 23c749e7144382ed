using System.Collections.Concurrent;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>The outputs of a resource class, found once for each class.</summary>
internal sealed class ResourceShape
{
    private const BindingFlags OwnMembers = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
    private static readonly ConcurrentDictionary<Type, ResourceShape> Shapes = new();

    private ResourceShape(Type type)
    {
        var outputs = new List<IOutputMember>();
        var wronglyTyped = new List<string>();
        for (var declaring = type; declaring is not null && !IsOurOwn(declaring); declaring = declaring.BaseType)
        {
            foreach (var property in declaring.GetProperties(OwnMembers))
            {
                if (property.GetCustomAttribute<OutputAttribute>() is not { } attribute)
                    continue;
                var name = attribute.Name ?? property.Name;
                if (IsOutput(property.PropertyType)
                    && Activator.CreateInstance(typeof(OutputMember<>).MakeGenericType(property.PropertyType.GetGenericArguments()), name, property)
                        is IOutputMember member)
                    outputs.Add(member);
                else
                    wronglyTyped.Add(name);
            }
        }

        // Those of one type beside each other: where they are missing they share one output.
        Outputs = [.. outputs.OrderBy(member => member.ValueType.Name, StringComparer.Ordinal)];
        WronglyTyped = [.. wronglyTyped];
    }

    /// <summary>The outputs, without URN and id, which every resource has.</summary>
    public ImmutableArray<IOutputMember> Outputs { get; }

    /// <summary>The properties that are marked as outputs and are none.</summary>
    public ImmutableArray<string> WronglyTyped { get; }

    public static ResourceShape Of(Type type) => Shapes.GetOrAdd(type, static missing => new ResourceShape(missing));

    private static bool IsOutput(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Output<>);

    private static bool IsOurOwn(Type type) =>
        type == typeof(Resource) || type == typeof(CustomResource) || type == typeof(ComponentResource) || type == typeof(Stack);
}
