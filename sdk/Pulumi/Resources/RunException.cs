namespace Pulumi;

/// <summary>An error of the program that is shown by its message alone, without a stack trace.</summary>
public class RunException : Exception
{
    public RunException(string message)
        : base(message)
    {
    }

    public RunException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    public static RunException OutputsHaveIncorrectType(IEnumerable<string> outputAttributeNames) =>
        new($"Output(s) '{string.Join("', '", outputAttributeNames)}' have incorrect type. [Output] attributed properties must be instances of Output<T>.");

    internal static RunException OutputsHaveNoValue(IEnumerable<string> names) =>
        new($"Output(s) '{string.Join("', '", names)}' have no value assigned. [Output] attributed properties must be assigned inside Stack constructor.");
}
