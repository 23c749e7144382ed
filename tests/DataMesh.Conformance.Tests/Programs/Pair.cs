using System.Collections.Immutable;
using Pulumi;

namespace DataMesh.Conformance.Tests.Programs;

/// <summary>
/// A program that stands here twice: as a class in C# and, beside it, as a file of the same name in JavaScript. A program has versions, which are brought about
/// one after the other.
/// </summary>
internal abstract class Pair
{
    /// <summary>The project that the programs belong to.</summary>
    public const string Project = "pairs";

    protected const string Location = "westeurope";

    /// <summary>What each version does to what the one before left, as <c>create 2, same 1</c>: the digest's change summary.</summary>
    public abstract ImmutableArray<string> Versions { get; }

    /// <summary>The stacks in the order of a run.</summary>
    public virtual ImmutableArray<string> Stacks => ["dev"];

    /// <summary>The stacks' configuration, beside the version.</summary>
    public virtual ImmutableDictionary<string, string> Config => ImmutableDictionary<string, string>.Empty;

    /// <summary>The keys of <see cref="Config"/> that are secret; no text of theirs may stand in a state.</summary>
    public virtual ImmutableHashSet<string> SecretKeys => [];

    /// <summary>Texts that only secrets hold, beside the secret configuration.</summary>
    public virtual ImmutableArray<string> SecretTexts => [];

    /// <summary>The logical names of the resources that may be lost with the data in them.</summary>
    public virtual ImmutableHashSet<string> DataToLose => [];

    /// <summary>The name of the class and of the file.</summary>
    public string Name => GetType().Name;

    /// <summary>The version that is to be brought about.</summary>
    protected static int Version => new Config().RequireInt32("version");

    /// <summary>Makes the resources and returns the stack's outputs.</summary>
    public abstract Task<IDictionary<string, object?>> DefineAsync();

    /// <summary>The pair of this name.</summary>
    public static Pair Named(string name)
    {
        var type = typeof(Pair).Assembly.GetType($"{typeof(Pair).Namespace}.{name}") ?? throw new ArgumentException($"There is no pair '{name}'.", nameof(name));
        return (Pair)(Activator.CreateInstance(type) ?? throw new InvalidOperationException(name));
    }
}
