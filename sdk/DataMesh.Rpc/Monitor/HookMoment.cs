namespace DataMesh.Rpc.Monitor;

/// <summary>When a hook runs. The names are those of Pulumi's state.</summary>
public enum HookMoment
{
    /// <summary>Before the resource is created, as a replacement too.</summary>
    BeforeCreate,

    /// <summary>After the resource was created.</summary>
    AfterCreate,

    /// <summary>Before the resource is changed in place.</summary>
    BeforeUpdate,

    /// <summary>After the resource was changed in place.</summary>
    AfterUpdate,

    /// <summary>Before the resource is deleted, as the old half of a replacement too.</summary>
    BeforeDelete,

    /// <summary>After the resource was deleted.</summary>
    AfterDelete,

    /// <summary>When an operation failed: the hook decides whether it is tried again.</summary>
    OnError,
}
