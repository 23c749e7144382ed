using System.Buffers;
using System.Text;
using System.Text.Json;

namespace DataMesh.Engine.State;

/// <summary>Keeps states in files, in the layout of Pulumi's self-managed backend. Reading creates nothing.</summary>
public sealed class DiyBackend
{
    private readonly DiyLayout _layout;
    private readonly StackLocks _locks;
    private readonly TimeProvider _clock;

    /// <summary>The backend below this folder.</summary>
    /// <param name="root">The folder that holds <c>.pulumi</c>; need not exist.</param>
    /// <param name="passphrase">What protects secrets.</param>
    /// <param name="clock">The time that is written.</param>
    public DiyBackend(string root, PassphraseSource passphrase, TimeProvider clock)
    {
        Root = root;
        _layout = new DiyLayout(root);
        _locks = new StackLocks(_layout, clock);
        _clock = clock;
        Vault = new SecretsVault(passphrase);
    }

    /// <summary>The folder that holds <c>.pulumi</c>.</summary>
    public string Root { get; }

    internal SecretsVault Vault { get; }

    /// <summary>The stacks that have a state, by project and name.</summary>
    public ImmutableArray<StackName> List()
    {
        if (!Directory.Exists(_layout.Stacks))
            return [];
        return
        [
            .. Directory.GetFiles(_layout.Stacks, "*.json", SearchOption.AllDirectories)
                .Select(file => new StackName(Path.GetFileName(Path.GetDirectoryName(file)) ?? "", Path.GetFileNameWithoutExtension(file)))
                .OrderBy(stack => stack.Project, StringComparer.Ordinal)
                .ThenBy(stack => stack.Stack, StringComparer.Ordinal),
        ];
    }

    /// <summary>When the state was written last, in UTC; null where there is none.</summary>
    public DateTimeOffset? LastUpdate(StackName stack) =>
        File.Exists(_layout.StackFile(stack)) ? new DateTimeOffset(File.GetLastWriteTimeUtc(_layout.StackFile(stack))) : null;

    /// <summary>The state of the stack, verified; null where it was never deployed.</summary>
    /// <exception cref="EngineException">The state cannot be used.</exception>
    public Snapshot? Load(StackName stack)
    {
        var file = _layout.StackFile(stack);
        return AtomicFile.Read(file) is { } json ? new DeploymentReader(Vault).Read(json, file, stack) : null;
    }

    /// <summary>The document that <c>stack export</c> prints; secrets stay encrypted.</summary>
    /// <exception cref="EngineException">The stack has no state, or it cannot be used.</exception>
    public ReadOnlyMemory<byte> Export(StackName stack)
    {
        var snapshot = Load(stack) ?? throw new EngineException(StateDiagnostics.UnknownStack(stack.Stack, Root, List().Select(known => known.Stack)));
        var written = LastUpdate(stack) ?? _clock.GetUtcNow();
        return new DeploymentWriter(Vault, _layout.StackFile(stack)).WriteExport(snapshot, written);
    }

    /// <summary>Locks the stack until the result is disposed.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="notes">Gets a diagnostic for each stale lock that was removed.</param>
    /// <exception cref="EngineException">Somebody else holds it.</exception>
    public IDisposable Lock(StackName stack, ICollection<Diagnostic> notes) => _locks.Acquire(stack, notes);

    /// <summary>Begins to write the state of a locked stack: keeps the state before as <c>.bak</c>.</summary>
    public StackWriter OpenWriter(StackName stack) => new(_layout, stack, new DeploymentWriter(Vault, _layout.StackFile(stack)), _clock);
}
