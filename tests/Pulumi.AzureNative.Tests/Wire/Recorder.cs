using System.Collections.Concurrent;
using System.Collections.Immutable;
using Pulumi.Testing;

namespace Pulumi.AzureNative.Tests.Wire;

/// <summary>Keeps what a program sends; answers resources with their inputs and functions with what the test says.</summary>
internal sealed class Recorder(object? functionResult = null) : IMocks
{
    public ConcurrentQueue<MockResourceArgs> Resources { get; } = new();

    public ConcurrentQueue<MockCallArgs> Calls { get; } = new();

    public Task<object> CallAsync(MockCallArgs args)
    {
        Calls.Enqueue(args);
        return Task.FromResult(functionResult ?? args.Args);
    }

    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
    {
        Resources.Enqueue(args);
        return Task.FromResult<(string?, object)>((string.IsNullOrEmpty(args.Id) ? $"/{args.Name}" : args.Id, args.Inputs));
    }

    public MockResourceArgs Resource(string name) => Resources.Single(resource => resource.Name == name);

    public static async Task<Recorder> Run(Action program, object? functionResult = null)
    {
        var recorder = new Recorder(functionResult);
        await Deployment.TestAsync(recorder, new TestOptions { IsPreview = false }, program);
        return recorder;
    }

    public static ImmutableDictionary<string, object> Map(object value) => value.ShouldBeAssignableTo<ImmutableDictionary<string, object>>()!;

    public static ImmutableArray<object> List(object value) => value.ShouldBeOfType<ImmutableArray<object>>();
}
