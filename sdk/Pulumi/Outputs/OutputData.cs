namespace Pulumi;

/// <summary>What an output holds once it is complete.</summary>
/// <param name="value">The value; the default of the type where it is not known.</param>
/// <param name="isKnown">Whether the value is known.</param>
/// <param name="isSecret">Whether the value is a secret.</param>
/// <param name="dependencies">The resources that it comes from.</param>
internal readonly struct OutputData<T>(T value, bool isKnown, bool isSecret, DependencySet dependencies)
{
    public T Value { get; } = value;

    public DependencySet Dependencies { get; } = dependencies;

    public bool IsKnown { get; } = isKnown;

    public bool IsSecret { get; } = isSecret;

    public OutputData<TResult> Unknown<TResult>() => new(Unset<TResult>.Value, false, IsSecret, Dependencies);

    public OutputData<TResult> With<TResult>(TResult value) => new(value, true, IsSecret, Dependencies);

    /// <summary>The inner value as it looks from outside: secret and unknown are infectious, dependencies add up.</summary>
    public OutputData<TResult> Around<TResult>(OutputData<TResult> inner) =>
        new(inner.Value, IsKnown && inner.IsKnown, IsSecret || inner.IsSecret, Dependencies.Union(inner.Dependencies));

    public OutputData<T> MarkedSecret(bool isSecret) => new(Value, IsKnown, isSecret, Dependencies);

    public OutputData<T> DependingOn(DependencySet more) => new(Value, IsKnown, IsSecret, Dependencies.Union(more));
}
