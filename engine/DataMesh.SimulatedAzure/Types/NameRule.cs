using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DataMesh.SimulatedAzure.Types;

/// <summary>How a resource of a type may be called, from the REST specification and from Azure's table of naming rules.</summary>
internal sealed class NameRule
{
    private readonly int _minimum;
    private readonly int _maximum;
    private readonly Lazy<ImmutableArray<Regex>> _patterns;
    private readonly ImmutableArray<string> _allowed;

    private NameRule(int minimum, int maximum, ImmutableArray<string> patterns, ImmutableArray<string> allowed)
    {
        _minimum = minimum;
        _maximum = maximum;
        _allowed = allowed;
        Patterns = patterns;
        // Built when a name of the type is first checked: a preview checks few types. The rules come from data, so they cannot be
        // compiled with the assembly.
        _patterns = new(() => [.. patterns.Select(pattern => new Regex(pattern, RegexOptions.CultureInvariant))]);
    }

    /// <summary>The rule as the resource provider's message words it: <c>between 3 and 24 characters</c>.</summary>
    public string Length => _minimum == _maximum ? $"exactly {_minimum} characters" : $"between {_minimum} and {_maximum} characters";

    public int Maximum => _maximum;

    /// <summary>The regular expressions that a name must match, each of them.</summary>
    public ImmutableArray<string> Patterns { get; }

    /// <summary>The only names that are allowed; empty when names are free.</summary>
    public ImmutableArray<string> Allowed => _allowed;

    public static NameRule Read(JsonElement facts)
    {
        var minimum = 1;
        var maximum = 260;
        var patterns = ImmutableArray.CreateBuilder<string>();
        ImmutableArray<string> allowed = [];
        // Where both speak, both hold, save for what is known to be wrong: see NameRuleCorrections.
        foreach (var source in (ReadOnlySpan<string>)["name", "nameDoc"])
        {
            if (!facts.TryGetProperty(source, out var rule)) continue;
            if (rule.TryGetProperty("minLength", out var least)) minimum = Math.Max(minimum, least.GetInt32());
            if (rule.TryGetProperty("maxLength", out var most)) maximum = Math.Min(maximum, most.GetInt32());
            if (rule.TryGetProperty("pattern", out var pattern) && pattern.GetString() is { } text) patterns.Add(text);
            if (rule.TryGetProperty("const", out var only) && only.GetString() is { } name) allowed = [name];
            if (rule.TryGetProperty("oneOf", out var names))
            {
                var values = names.EnumerateArray().ToArray();
                // A null among the values is bicep's way of saying "or any other text".
                if (values.All(value => value.ValueKind == JsonValueKind.String))
                    allowed = [.. values.Select(value => value.GetString() ?? "")];
            }
        }
        return new NameRule(minimum, maximum, patterns.DrainToImmutable(), allowed);
    }

    public static NameRule Of(int minimum, int maximum, params ReadOnlySpan<string> patterns) => new(minimum, maximum, [.. patterns], []);

    public bool Accepts(string name)
    {
        if (name.Length < _minimum || name.Length > _maximum) return false;
        if (!_allowed.IsEmpty) return _allowed.Contains(name, StringComparer.OrdinalIgnoreCase);
        foreach (var character in name)
            if (char.IsControl(character)) return false;
        foreach (var pattern in _patterns.Value)
            if (!pattern.IsMatch(name)) return false;
        return true;
    }
}
