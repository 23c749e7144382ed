namespace Pulumi;

/// <summary>The outputs that a component or a stack has as properties.</summary>
internal static class ComponentOutputs
{
    public static IDictionary<string, object?> Of(ComponentResource component)
    {
        var outputs = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var member in ResourceShape.Of(component.GetType()).Outputs)
            outputs[member.Name] = member.Read(component);
        return outputs;
    }

    /// <summary>The same of a stack, all of whose outputs must have got a value in its constructor.</summary>
    public static IDictionary<string, object?> OfStack(Stack stack)
    {
        var shape = ResourceShape.Of(stack.GetType());
        if (shape.WronglyTyped.Length > 0)
            throw RunException.OutputsHaveIncorrectType(shape.WronglyTyped);
        var outputs = Of(stack);
        var missing = outputs.Where(pair => pair.Value is null).Select(pair => pair.Key).ToArray();
        return missing.Length == 0 ? outputs : throw RunException.OutputsHaveNoValue(missing);
    }
}
