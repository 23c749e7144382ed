using System.Collections.Concurrent;
using DataMesh.Rpc.Monitor;

namespace DataMesh.Engine.Hooks;

/// <summary>The hooks that a program has registered, by name. Resource hooks and error hooks have names of their own.</summary>
public sealed class HookTable
{
    private readonly ConcurrentDictionary<string, RegisterHookRequest> _hooks = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, RegisterErrorHookRequest> _errorHooks = new(StringComparer.Ordinal);

    /// <summary>No hooks; nothing is ever added to it.</summary>
    public static HookTable Empty { get; } = new();

    /// <summary>Whether there is no hook at all.</summary>
    public bool IsEmpty => _hooks.IsEmpty && _errorHooks.IsEmpty;

    /// <summary>Adds a hook, unless its name is taken or empty.</summary>
    public bool TryAdd(RegisterHookRequest hook) => hook.Name.Length > 0 && _hooks.TryAdd(hook.Name, hook);

    /// <inheritdoc cref="TryAdd(RegisterHookRequest)"/>
    public bool TryAdd(RegisterErrorHookRequest hook) => hook.Name.Length > 0 && _errorHooks.TryAdd(hook.Name, hook);

    /// <summary>The resource hook with this name; null where there is none.</summary>
    public RegisterHookRequest? Find(string name) => _hooks.GetValueOrDefault(name);

    /// <summary>The error hook with this name; null where there is none.</summary>
    public RegisterErrorHookRequest? FindErrorHook(string name) => _errorHooks.GetValueOrDefault(name);

    /// <summary>The first hook of the binding that is not registered; null where all are.</summary>
    public string? FirstMissing(HookBinding hooks)
    {
        if (hooks.IsEmpty)
            return null;
        foreach (var (moment, names) in hooks.Bound)
        {
            foreach (var name in names)
            {
                if (moment == HookMoment.OnError ? !_errorHooks.ContainsKey(name) : !_hooks.ContainsKey(name))
                    return name;
            }
        }

        return null;
    }
}
