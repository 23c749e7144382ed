namespace Pulumi.Tests.Support;

internal static class OutputReading
{
    public static T Value<T>(this Output<T> output) => OutputUtilities.GetValueAsync(output).GetAwaiter().GetResult();

    public static bool IsKnown<T>(this Output<T> output) => OutputUtilities.GetIsKnownAsync(output).GetAwaiter().GetResult();

    public static bool IsSecret<T>(this Output<T> output) => Output.IsSecretAsync(output).GetAwaiter().GetResult();

    public static ImmutableHashSet<Resource> Dependencies<T>(this Output<T> output) => OutputUtilities.GetDependenciesAsync(output).GetAwaiter().GetResult();

    public static ProgramResult ShouldSucceed(this ProgramResult result)
    {
        result.Errors.ShouldBeEmpty();
        result.LoggedErrors.ShouldBeFalse();
        return result;
    }
}
