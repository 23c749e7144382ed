using System.Threading.Tasks;
using Pulumi.Testing;

namespace Pulumi;

/// <summary>Runs a program: as a process that an engine started, or in a test against mocks.</summary>
public sealed class Deployment
{
    private Deployment()
    {
    }

    /// <summary>What the program that is running may know and call.</summary>
    public static DeploymentInstance Instance => new(ProgramRun.Required);

    /// <summary>Demands a version of Pulumi in this range, for example <c>&gt;=3.200.0 !3.210.1 || &gt;4.0.0</c>; any other fails the program.</summary>
    public static Task RequirePulumiVersionAsync(string pulumiVersionRange)
    {
        var run = ProgramRun.Required;
        var requiring = run.RequirePulumiVersionAsync(pulumiVersionRange).AsTask();
        run.Tasks.Track(requiring);
        return requiring;
    }

    public static Task<int> RunAsync(Action action) => RunAsync(() => NoOutputs(action));

    public static Task<int> RunAsync(Func<IDictionary<string, object?>> func) => RunAsync(() => Task.FromResult(func()));

    public static Task<int> RunAsync(Func<Task> func) => RunAsync(() => NoOutputsAsync(func));

    public static Task<int> RunAsync(Func<Task<IDictionary<string, object?>>> func, StackOptions? options = null) =>
        ProcessHost.RunAsync(new StackProgram(func, options));

    public static Task<int> RunAsync<TStack>()
        where TStack : Stack, new() => ProcessHost.RunAsync(new StackProgram(() => new TStack()));

    public static Task<int> RunAsync<TStack>(IServiceProvider serviceProvider)
        where TStack : Stack => ProcessHost.RunAsync(new StackProgram(() => StackFrom<TStack>(serviceProvider)));

    public static Task<ImmutableArray<Resource>> TestAsync<TStack>(IMocks mocks, TestOptions? options = null)
        where TStack : Stack, new() => ResourcesAsync(MockedRun.RunAsync(mocks, options, new StackProgram(() => new TStack())));

    public static Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> TestAsync(
        IMocks testMocks, TestOptions testOptions, Func<Task<IDictionary<string, object?>>> createResources) =>
        MockedRun.RunAsync(testMocks, testOptions, new StackProgram(createResources, options: null));

    public static Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> TestAsync(
        IMocks testMocks, TestOptions testOptions, Func<IDictionary<string, object?>> createResources) =>
        TestAsync(testMocks, testOptions, () => Task.FromResult(createResources()));

    public static Task<ImmutableArray<Resource>> TestAsync(IMocks testMocks, TestOptions testOptions, Func<Task> createResources) =>
        ResourcesAsync(TestAsync(testMocks, testOptions, () => NoOutputsAsync(createResources)));

    public static Task<ImmutableArray<Resource>> TestAsync(IMocks testMocks, TestOptions testOptions, Action createResources) =>
        ResourcesAsync(TestAsync(testMocks, testOptions, () => NoOutputs(createResources)));

    public static Task<ImmutableArray<Resource>> TestWithServiceProviderAsync<TStack>(
        IMocks mocks, IServiceProvider serviceProvider, TestOptions? options = null)
        where TStack : Stack => ResourcesAsync(MockedRun.RunAsync(mocks, options, new StackProgram(() => StackFrom<TStack>(serviceProvider))));

    private static TStack StackFrom<TStack>(IServiceProvider services)
        where TStack : Stack =>
        services.GetService(typeof(TStack)) as TStack
            ?? throw new RunException($"Failed to resolve instance of type {typeof(TStack)} from service provider. "
                + "Register the type with the service provider before calling RunAsync.");

    private static IDictionary<string, object?> NoOutputs(Action action)
    {
        action();
        return new Dictionary<string, object?>();
    }

    private static async Task<IDictionary<string, object?>> NoOutputsAsync(Func<Task> func)
    {
        await func().ConfigureAwait(false);
        return new Dictionary<string, object?>();
    }

    private static async Task<ImmutableArray<Resource>> ResourcesAsync(Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> test) =>
        (await test.ConfigureAwait(false)).Resources;
}
