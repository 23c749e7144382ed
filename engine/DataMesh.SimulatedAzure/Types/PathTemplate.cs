using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace DataMesh.SimulatedAzure.Types;

/// <summary>The path of a type in ARM, with the names of the inputs that fill it.</summary>
internal sealed class PathTemplate
{
    private readonly ImmutableArray<string> _literals;

    public PathTemplate(string template)
    {
        var literals = ImmutableArray.CreateBuilder<string>();
        var arguments = ImmutableArray.CreateBuilder<string>();
        var rest = template.AsSpan();
        while (rest.IndexOf('{') is >= 0 and var open)
        {
            var close = rest.IndexOf('}');
            literals.Add(rest[..open].ToString());
            arguments.Add(rest[(open + 1)..close].ToString());
            rest = rest[(close + 1)..];
        }
        literals.Add(rest.ToString());
        _literals = literals.DrainToImmutable();
        Arguments = arguments.DrainToImmutable();
    }

    /// <summary>The inputs that the path is made of, from left to right.</summary>
    public ImmutableArray<string> Arguments { get; }

    /// <summary>True for the argument that is an id of its own, below which the resource stands.</summary>
    public bool IsScope(string argument) => _literals[0] == "/" && Arguments[0] == argument;

    /// <summary>The id; null when an argument is missing or not known.</summary>
    /// <param name="inputs">The inputs of the request.</param>
    /// <param name="subscriptionId">The subscription, unless an input names another.</param>
    /// <param name="upTo">The argument after which the id ends; null for the whole. Null is the answer too when the path does not have
    /// it.</param>
    public string? Fill(IReadOnlyDictionary<string, object?> inputs, string subscriptionId, string? upTo = null)
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, null, stackalloc char[512]);
        text.AppendLiteral(_literals[0]);
        for (var i = 0; i < Arguments.Length; i++)
        {
            var given = inputs.TryGetValue(Arguments[i], out var value) ? value : null;
            if (given is null && Arguments[i] == "subscriptionId") given = subscriptionId;
            if (given is not string argument) return null;
            // A scope is an id of its own: "/{scope}/providers/..." must not begin with two slashes.
            text.AppendFormatted(IsScope(Arguments[i]) ? argument.AsSpan().Trim('/') : argument);
            if (upTo == Arguments[i]) return text.ToStringAndClear();
            text.AppendLiteral(_literals[i + 1]);
        }
        return upTo is null ? text.ToStringAndClear() : null;
    }
}
