namespace DataMesh.Model.Diagnostics;

/// <summary>
/// Either a legal value or the diagnostic that refuses it. Lets a definition in C# be made without throwing (a static initializer that
/// throws hides the reason),
/// so that <see cref="Mesh.Create"/> can report all refusals together.
/// </summary>
/// <typeparam name="T">The value's type.</typeparam>
public sealed record Checked<T> where T : class
{
    private readonly T? _value;

    private Checked(T? value, Diagnostic? refusal)
    {
        _value = value;
        Refusal = refusal;
    }

    /// <summary>Why there is no value; null where there is one.</summary>
    public Diagnostic? Refusal { get; }

    /// <summary>The value.</summary>
    /// <exception cref="MeshException">The value was refused.</exception>
    public T Value => _value ?? throw new MeshException(Refusal is null ? [] : [Refusal]);

    /// <summary>The value, or null if it was refused.</summary>
    public T? ValueOrNull => _value;

    internal static Checked<T> Accept(T _value) => new(_value, null);

    internal static Checked<T> Refuse(Diagnostic refusal) => new(null, refusal);
}
