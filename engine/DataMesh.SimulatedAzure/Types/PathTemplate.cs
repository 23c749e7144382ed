using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Types;

/// <summary>The path of a type in ARM, with the names of the inputs that fill it.</summary>
internal sealed class PathTemplate
{
    private const string Subscription = "subscriptionId";

    private readonly ImmutableArray<string> _literals;
    private readonly ImmutableArray<string> _gaps;

    public PathTemplate(string template)
    {
        var literals = ImmutableArray.CreateBuilder<string>();
        var gaps = ImmutableArray.CreateBuilder<string>();
        var rest = template.AsSpan();
        while (rest.IndexOf('{') is >= 0 and var open)
        {
            var close = rest.IndexOf('}');
            literals.Add(rest[..open].ToString());
            gaps.Add(rest[(open + 1)..close].ToString());
            rest = rest[(close + 1)..];
        }
        literals.Add(rest.ToString());
        _literals = literals.DrainToImmutable();
        _gaps = gaps.DrainToImmutable();
        Arguments = _gaps.Remove(Subscription);
    }

    /// <summary>
    /// The inputs that the path is made of, from left to right. The subscription is never one: it is the provider's, and an input of that
    /// name means another one, such as the subscription of what is shared.
    /// </summary>
    public ImmutableArray<string> Arguments { get; }

    /// <summary>True for the argument that is an id of its own, below which the resource stands.</summary>
    public bool IsScope(string argument) => _literals[0] == "/" && _gaps[0] == argument;

    /// <summary>The id; null when an argument is missing or not known.</summary>
    /// <param name="inputs">The inputs of the request.</param>
    /// <param name="subscriptionId">The provider's subscription.</param>
    /// <param name="upTo">The argument after which the id ends; null for the whole. Null is the answer too when the path does not have
    /// it.</param>
    public string? Fill(IReadOnlyDictionary<string, object?> inputs, string subscriptionId, string? upTo = null)
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, null, stackalloc char[512]);
        text.AppendLiteral(_literals[0]);
        for (var i = 0; i < _gaps.Length; i++)
        {
            var gap = _gaps[i];
            if ((gap == Subscription ? subscriptionId : Value(inputs, gap)) is not string argument) return null;
            // A scope is an id of its own: "/{scope}/providers/..." must not begin with two slashes.
            text.AppendFormatted(IsScope(gap) ? argument.AsSpan().Trim('/') : argument);
            if (upTo == gap) return text.ToStringAndClear();
            text.AppendLiteral(_literals[i + 1]);
        }
        return upTo is null ? text.ToStringAndClear() : null;
    }

    /// <summary>The input; one may stand inside another: the access policy of a vault is called after its <c>policy.objectId</c>.</summary>
    public static object? Value(IReadOnlyDictionary<string, object?> inputs, string argument)
    {
        if (inputs.TryGetValue(argument, out var value)) return value;
        return argument.IndexOf('.') is > 0 and var at ? ValueTree.Get(inputs, argument[..at], argument[(at + 1)..]) : null;
    }
}
