namespace Pulumi.Hosting;

/// <summary>The hooks of a resource as the engine gets them, and back.</summary>
internal static class HookBindings
{
    /// <summary>The names, as far as the hooks are known to the engine by now.</summary>
    public static HookBinding Write(ResourceHookBinding? hooks, PendingOutputs pending)
    {
        if (hooks is null || hooks.IsEmpty)
            return HookBinding.None;
        return HookBinding.None
            .With(HookMoment.BeforeCreate, Names(hooks.BeforeCreate, pending))
            .With(HookMoment.AfterCreate, Names(hooks.AfterCreate, pending))
            .With(HookMoment.BeforeUpdate, Names(hooks.BeforeUpdate, pending))
            .With(HookMoment.AfterUpdate, Names(hooks.AfterUpdate, pending))
            .With(HookMoment.BeforeDelete, Names(hooks.BeforeDelete, pending))
            .With(HookMoment.AfterDelete, Names(hooks.AfterDelete, pending))
            .With(HookMoment.OnError, [.. hooks.OnError.Where(hook => pending.IsOver(hook.Registered)).Select(hook => hook.Name)]);
    }

    public static ResourceHookBinding Read(HookBinding hooks) => new()
    {
        BeforeCreate = Known(hooks, HookMoment.BeforeCreate),
        AfterCreate = Known(hooks, HookMoment.AfterCreate),
        BeforeUpdate = Known(hooks, HookMoment.BeforeUpdate),
        AfterUpdate = Known(hooks, HookMoment.AfterUpdate),
        BeforeDelete = Known(hooks, HookMoment.BeforeDelete),
        AfterDelete = Known(hooks, HookMoment.AfterDelete),
        OnError = [.. hooks[HookMoment.OnError].Select(ErrorHook.Known)],
    };

    private static ImmutableArray<string> Names(List<ResourceHook> hooks, PendingOutputs pending) =>
        [.. hooks.Where(hook => pending.IsOver(hook.Registered)).Select(hook => hook.Name)];

    private static List<ResourceHook> Known(HookBinding hooks, HookMoment moment) => [.. hooks[moment].Select(ResourceHook.Known)];
}
