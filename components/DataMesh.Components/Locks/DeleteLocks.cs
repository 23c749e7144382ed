namespace DataMesh.Components.Locks;

/// <summary>
/// Locks (CanNotDelete) on resource groups of a landing zone: nothing in them can be deleted, by whatever tool and whatever rights, before the lock is removed.
/// They stop hands and other programs; a run of the stack that made them removes them first, after <c>--allow-data-loss</c> has named what they keep.
/// </summary>
/// <remarks>
/// For groups that only their own stack deletes from. Not for networks and DNS zones of the hub: every domain's stack takes its peering and its records out of
/// them, and Azure refuses to delete a network that is in use anyway.
/// </remarks>
public sealed class DeleteLocks : ComponentResource
{
    /// <summary>Creates one lock for each group.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">What to lock.</param>
    /// <param name="options">Parent and providers.</param>
    public DeleteLocks(string name, DeleteLocksArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:locks:DeleteLocks", name, options)
    {
        foreach (var (concern, group) in args.Groups)
        {
            _ = new AzureNative.Authorization.ManagementLockAtResourceGroupLevel($"{name}-{concern.Text()}", new()
            {
                ResourceGroupName = group,
                LockName = args.Names.Lock(args.LandingZone, concern).Value,
                Level = "CanNotDelete",
                Notes = $"Holds what the whole mesh needs ({concern.Text()}). Remove it through the mesh: docs/never-lose-data.md says how.",
            }, new CustomResourceOptions { Parent = this, DependsOn = args.Content });
        }

        RegisterOutputs();
    }
}
