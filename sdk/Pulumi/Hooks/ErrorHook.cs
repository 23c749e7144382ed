namespace Pulumi;

/// <summary>Code of the program that decides whether a failed operation on a resource that is bound to it is tried again.</summary>
public class ErrorHook
{
    /// <summary>An error hook of the program that is running.</summary>
    /// <param name="name">Its name, unique among the program's error hooks.</param>
    /// <param name="callback">What it decides.</param>
    public ErrorHook(string name, ErrorHookCallback callback)
    {
        (Name, Callback) = (name, callback);
        Registered = HookRegistration.Start(ProgramRun.Required, this);
    }

    /// <summary>An error hook that is registered in another way.</summary>
    protected ErrorHook(string name, ErrorHookCallback callback, Task registered) => (Name, Callback, Registered) = (name, callback, registered);

    public string Name { get; }

    public ErrorHookCallback Callback { get; }

    internal Task Registered { get; }

    /// <summary>An error hook of which only the name is known here.</summary>
    internal static ErrorHook Known(string name) => new(name, static (_, _) => Task.FromResult(false), Task.CompletedTask);
}
