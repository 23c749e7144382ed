using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>Turns references to resources, as an engine answers them, into objects of their classes.</summary>
internal static class ResourceReferences
{
    /// <summary>
    /// The resource. One that this run knows by now as such an object is that object; otherwise one is made of the class that is registered for its type, and
    /// the engine is asked for its outputs. Where there is no class, and for resources of other stacks, it is known by its URN only.
    /// </summary>
    /// <param name="urn">The resource.</param>
    /// <param name="wanted">What the program expects.</param>
    /// <returns>The resource; null where it is none of what the program expects.</returns>
    public static Resource? Read(string urn, Type wanted)
    {
        if (ProgramRun.Current is not { } run || !run.Owns(urn))
            return KnownFrom(urn, wanted);
        if (run.FindLookedUp(urn) is { } there && wanted.IsInstanceOfType(there))
            return there;
        if (ResourceClasses.Find(Pulumi.Urn.TypeOf(urn)) is { } known)
            return known.IsAssignableTo(wanted) ? Make(known, urn) : null;
        if (wanted == typeof(CustomResource))
            return new CustomResource(Pulumi.Urn.TypeOf(urn), Pulumi.Urn.NameOf(urn), null, new CustomResourceOptions { Urn = urn });
        if (wanted == typeof(ComponentResource))
            return new ComponentResource(Pulumi.Urn.TypeOf(urn), Pulumi.Urn.NameOf(urn), new ComponentResourceOptions { Urn = urn });
        return KnownFrom(urn, wanted);
    }

    private static KnownResource? KnownFrom(string urn, Type wanted) => wanted == typeof(Resource) ? new KnownResource(urn) : null;

    private static Resource Make(Type type, string urn)
    {
        ResourceOptions options = type.IsSubclassOf(typeof(ComponentResource))
            ? new ComponentResourceOptions { Urn = urn }
            : new CustomResourceOptions { Urn = urn };
        var constructor = type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).FirstOrDefault(TakesOptions)
            ?? throw new InvalidOperationException(
                $"{type.FullName} has no constructor that takes a name, args and options, so that a reference to '{urn}' cannot become such an object.");
        return (Resource)constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, [Pulumi.Urn.NameOf(urn), null, options], CultureInfo.InvariantCulture);

        bool TakesOptions(ConstructorInfo candidate) =>
            candidate.GetParameters() is [var name, var args, var last]
            && name.ParameterType == typeof(string)
            && !args.ParameterType.IsValueType
            && last.ParameterType.IsInstanceOfType(options);
    }
}
