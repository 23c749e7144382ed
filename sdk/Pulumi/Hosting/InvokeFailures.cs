namespace Pulumi.Hosting;

/// <summary>The refusal of a function call by its provider.</summary>
internal static class InvokeFailures
{
    public static void ThrowIfAny(string token, ImmutableArray<CallFailure> failures, string what = "Invoke")
    {
        if (failures.IsEmpty)
            return;
        var reasons = failures.Select(failure => failure.Property.Length == 0 ? failure.Reason : $"{failure.Reason} ({failure.Property})");
        throw new RunException($"{what} of '{token}' failed: {string.Join("; ", reasons)}");
    }
}
