namespace Pulumi;

/// <summary>Code of the program that the engine runs around operations on the resources that are bound to it. Made once and bound to any number.</summary>
public class ResourceHook
{
    /// <summary>A hook of the program that is running.</summary>
    /// <param name="name">Its name, unique in the program.</param>
    /// <param name="callback">What it does.</param>
    /// <param name="options">How it runs.</param>
    public ResourceHook(string name, ResourceHookCallback callback, ResourceHookOptions? options = null)
    {
        (Name, Callback, Options) = (name, callback, options ?? new ResourceHookOptions());
        Registered = HookRegistration.Start(ProgramRun.Required, this);
    }

    /// <summary>A hook that is registered in another way.</summary>
    protected ResourceHook(string name, ResourceHookCallback callback, ResourceHookOptions options, Task registered) =>
        (Name, Callback, Options, Registered) = (name, callback, options, registered);

    public string Name { get; }

    public ResourceHookCallback Callback { get; }

    public ResourceHookOptions Options { get; }

    internal Task Registered { get; }

    /// <summary>A hook of which only the name is known here: one that a transform finds bound to a resource.</summary>
    internal static ResourceHook Known(string name) =>
        new(name, static (_, _) => Task.CompletedTask, new ResourceHookOptions(), Task.CompletedTask);
}
