namespace Pulumi;

/// <summary>What an argument stands for: an input stands for its content, anything else for itself.</summary>
internal static class InputContent
{
    /// <summary>The plain value or the <see cref="IOutput"/> behind the argument.</summary>
    public static object? Of(object? argument) => argument switch
    {
        IInputCollection collection => collection.AsOutput,
        IInput input => input.Content,
        _ => argument,
    };
}
