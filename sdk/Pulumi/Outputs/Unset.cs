namespace Pulumi;

/// <summary>
/// What stands where a value is missing: null even of a type that says it is never null. Callers look at IsKnown (or at the case of a union) first.
/// </summary>
internal static class Unset<T>
{
    // The element of a fresh array is the one default that the compiler takes for a T without being told to look away.
    public static readonly T Value = (new T[1])[0];
}
