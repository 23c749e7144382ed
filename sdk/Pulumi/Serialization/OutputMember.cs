using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>An output property of a resource class.</summary>
internal sealed class OutputMember<T>(string name, PropertyInfo property) : IOutputMember
{
    // Only the outputs of components and stacks are ever read.
    private readonly Lazy<Func<object, object?>> _read = new(() => PropertyAccess.Getter(property));
    private readonly Action<object, object?> _write = PropertyAccess.Setter(property);
    private readonly ValueReader _reader = ValueReader.For(typeof(T));

    public string Name => name;

    public Type ValueType => typeof(T);

    public object? Read(Resource resource) => _read.Value(resource);

    public IOutput? Complete(Resource resource, in RegisteredOutput answer, IOutput? missing)
    {
        var isMissing = answer.Value is null;
        if (!isMissing || missing is not Output<T> output || !output.DependsOn(answer.Dependencies))
            output = new Output<T>(ToData(resource, answer));
        _write(resource, output);
        return isMissing ? output : missing;
    }

    public IAwaitedOutput Await(Resource resource)
    {
        var awaited = new Awaited(this);
        _write(resource, Output<T>.Unwatched(awaited.Source.Task));
        return awaited;
    }

    private OutputData<T> ToData(Resource resource, in RegisteredOutput answer) =>
        _reader.ReadOutput<T>(answer, new ReadPath(resource, name));

    private sealed class Awaited(OutputMember<T> member) : IAwaitedOutput
    {
        public TaskCompletionSource<OutputData<T>> Source { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public string Name => member.Name;

        public void Complete(Resource resource, in RegisteredOutput answer) => Source.SetResult(member.ToData(resource, answer));

        public void Fail(Exception exception)
        {
            Source.SetException(exception);
            _ = Source.Task.Exception; // The registration reports it; nobody may be waiting for this property.
        }
    }
}
