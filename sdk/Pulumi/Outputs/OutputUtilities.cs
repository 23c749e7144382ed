namespace Pulumi.Utilities;

/// <summary>A look inside outputs, for tests and for libraries.</summary>
public static class OutputUtilities
{
    public static Output<T> CreateUnknown<T>(T value) => new(new OutputData<T>(value, false, false, DependencySet.Empty));

    public static Output<T> CreateUnknown<T>(Func<Task<T>> valueFactory) =>
        Output<T>.FromTask(valueFactory(), isSecret: false).Map(data => new OutputData<T>(data.Value, false, data.IsSecret, data.Dependencies));

    public static async Task<bool> GetIsKnownAsync<T>(Output<T> output) => (await output.GetDataAsync().ConfigureAwait(false)).IsKnown;

    /// <summary>The value; of an unknown output the default of the type.</summary>
    public static async Task<T> GetValueAsync<T>(Output<T> output) => (await output.GetDataAsync().ConfigureAwait(false)).Value;

    public static async Task<ImmutableHashSet<Resource>> GetDependenciesAsync<T>(Output<T> output) =>
        [.. (await output.GetDataAsync().ConfigureAwait(false)).Dependencies.Resources];

    public static Output<T> WithDependency<T>(Output<T> output, Resource resource) => output.Map(data => data.DependingOn(DependencySet.Of(resource)));
}
