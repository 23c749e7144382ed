using System.Collections.Immutable;

namespace Pulumi;

/// <summary>A resource made of other resources.</summary>
public class ComponentResource : Resource
{
    public ComponentResource(string type, string name, ComponentResourceOptions? options = null)
        : this(type, name, ResourceArgs.Empty, options)
    {
    }

    public ComponentResource(string type, string name, ResourceArgs? args, ComponentResourceOptions? options = null, bool remote = false)
        : base(
            type,
            name,
            remote ? ResourceKind.RemoteComponent : ResourceKind.Component,
            args ?? ResourceArgs.Empty,
            options ?? new ComponentResourceOptions())
    {
    }

    /// <summary>Says that the component is complete; its outputs are its properties marked with <see cref="OutputAttribute"/>.</summary>
    protected void RegisterOutputs() => RegisterOutputs(ComponentOutputs.Of(this));

    protected void RegisterOutputs(IDictionary<string, object?> outputs) => RegisterOutputs(Output.Create(outputs));

    protected void RegisterOutputs(Task<IDictionary<string, object?>> outputs) => RegisterOutputs(Output.Create(outputs));

    protected void RegisterOutputs(Output<IDictionary<string, object?>> outputs)
    {
        // A component that is only looked up has the outputs that it was registered with.
        if (Kind == ResourceKind.Known)
            return;
        var run = ProgramRun.Required;
        run.Tasks.Track(OutputsRegistration.SendAsync(run, this, outputs));
    }

    internal void Complete(IDictionary<string, object?> outputs) => RegisterOutputs(outputs);
}
