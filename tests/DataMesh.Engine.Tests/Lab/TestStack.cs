namespace DataMesh.Engine.Tests.Lab;

/// <summary>Registers resources, as an SDK would.</summary>
internal sealed class TestStack
{
    private readonly IResourceMonitor _monitor;
    private readonly IEngine _engine;
    private readonly PropertyMapBuilder _outputs = new();

    public TestStack(ProgramInfo info, IResourceMonitor monitor, IEngine engine)
    {
        Info = info;
        _monitor = monitor;
        _engine = engine;
        Urn = Register(new RegisterResourceRequest { Type = Engine.Urn.StackType, Name = $"{info.Project}-{info.Stack}" }).Urn;
    }

    public ProgramInfo Info { get; }

    public string Urn { get; }

    /// <summary>A custom resource of the fake package; its dependencies are those of its inputs.</summary>
    public TestResource Thing(
        string name, Inputs? inputs = null, Func<RegisterResourceRequest, RegisterResourceRequest>? options = null, string type = FakeProvider.Thing)
    {
        inputs ??= new Inputs();
        var request = new RegisterResourceRequest
        {
            Type = type,
            Name = name,
            Custom = true,
            Parent = Urn,
            Inputs = inputs.ToMap(),
            Dependencies = inputs.Dependencies,
            PropertyDependencies = inputs.PropertyDependencies,
        };
        return new TestResource(Register(options is null ? request : options(request)));
    }

    public TestResource Component(string name, Func<RegisterResourceRequest, RegisterResourceRequest>? options = null, string type = "my:index:Component")
    {
        var request = new RegisterResourceRequest { Type = type, Name = name, Parent = Urn };
        return new TestResource(Register(options is null ? request : options(request)));
    }

    public TestResource Provider(string name, params (string Key, PropertyValue Value)[] config) =>
        new(Register(new RegisterResourceRequest
        {
            Type = Engine.Urn.ProviderTypePrefix + FakeProvider.PackageName, Name = name, Custom = true, Parent = Urn, Inputs = PropertyMap.Of(config),
        }));

    public RegisterResourceResponse Register(RegisterResourceRequest request) => Now(_monitor.RegisterResourceAsync(request, CancellationToken.None));

    public ReadResourceResponse Read(ReadResourceRequest request) => Now(_monitor.ReadResourceAsync(request, CancellationToken.None));

    public InvokeResponse Invoke(string token, PropertyMap? args = null) =>
        Now(_monitor.InvokeAsync(new InvokeRequest { Token = token, Args = args ?? PropertyMap.Empty }, CancellationToken.None));

    public void TransformAll(TransformCallback transform) => Now(_monitor.RegisterStackTransformAsync(transform, CancellationToken.None));

    public void TransformCalls(InvokeTransformCallback transform) => Now(_monitor.RegisterStackInvokeTransformAsync(transform, CancellationToken.None));

    public void Hook(RegisterHookRequest hook) => Now(_monitor.RegisterResourceHookAsync(hook, CancellationToken.None));

    public void ErrorHook(RegisterErrorHookRequest hook) => Now(_monitor.RegisterErrorHookAsync(hook, CancellationToken.None));

    public PropertyMap StackOutputs(string stack) =>
        Read(new ReadResourceRequest
        {
            Id = stack, Type = "pulumi:pulumi:StackReference", Name = stack, Parent = Urn, Properties = PropertyMap.Of(("name", PropertyValue.Of(stack))),
        }).Properties["outputs"].AsMap().ShouldNotBeNull();

    public void Output(string name, PropertyValue value) => _outputs.Set(name, value);

    public void Log(LogSeverity severity, string message) => Now(_engine.LogAsync(new LogRequest(severity, message), CancellationToken.None));

    public void Require(string range) => Now(_engine.RequirePulumiVersionAsync(range, CancellationToken.None));

    public void SendOutputs() => Now(_monitor.RegisterResourceOutputsAsync(new RegisterResourceOutputsRequest(Urn, _outputs.ToMap()), CancellationToken.None));

    public void SendOutputs(string component, PropertyMap outputs) =>
        Now(_monitor.RegisterResourceOutputsAsync(new RegisterResourceOutputsRequest(component, outputs), CancellationToken.None));

    // In-process, every call completes at once; a test that had to wait would have found a defect. Over the wire none does.
    private T Now<T>(ValueTask<T> call)
    {
        if (_monitor is EvaluationMonitor)
            call.IsCompleted.ShouldBeTrue();
        return call.AsTask().GetAwaiter().GetResult();
    }

    private void Now(ValueTask call) => Now(Done(call));

    private static ValueTask<bool> Done(ValueTask call)
    {
        return call.IsCompletedSuccessfully ? ValueTask.FromResult(true) : AwaitAsync(call);

        static async ValueTask<bool> AwaitAsync(ValueTask call)
        {
            await call;
            return true;
        }
    }
}
