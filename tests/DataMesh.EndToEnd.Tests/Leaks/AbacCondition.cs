using System.Text.RegularExpressions;

namespace DataMesh.EndToEnd.Tests.Leaks;

/// <summary>
/// Judges a condition of a role assignment as Azure does, for the part of the language that the mesh writes: AND, OR, NOT, brackets, ActionMatches,
/// SubOperationMatches, StringEquals and StringStartsWith. Written from Azure's documentation, not from what makes the conditions.
/// </summary>
internal sealed partial class AbacCondition
{
    private readonly List<string> _tokens;
    private readonly Func<string, bool> _isAction;
    private readonly Func<string, bool> _isSubOperation;
    private readonly Func<string, string?> _attribute;
    private int _at;

    private AbacCondition(string text, string action, string? subOperation, Func<string, string?> attribute)
    {
        _tokens = [.. Token().Matches(text).Select(match => match.Value)];
        string.Concat(_tokens).ShouldBe(text.Replace(" ", "", StringComparison.Ordinal), "every part of the condition is understood");
        _isAction = asked => asked == action;
        _isSubOperation = asked => asked == subOperation;
        _attribute = attribute;
    }

    /// <summary>Whether the condition lets an action through.</summary>
    /// <param name="text">The condition.</param>
    /// <param name="action">The action, such as Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read.</param>
    /// <param name="subOperation">The sub-operation, such as Blob.List; null for none.</param>
    /// <param name="attribute">The value of an attribute such as @Resource[...:name]; null where the request has none.</param>
    public static bool Allows(string text, string action, string? subOperation, Func<string, string?> attribute)
    {
        var condition = new AbacCondition(text, action, subOperation, attribute);
        var allows = condition.Or();
        condition._at.ShouldBe(condition._tokens.Count);
        return allows;
    }

    private bool Or()
    {
        var value = And();
        while (Take("OR"))
            value |= And();
        return value;
    }

    private bool And()
    {
        var value = Not();
        while (Take("AND"))
            value &= Not();
        return value;
    }

    private bool Not() => Take("!") || Take("NOT") ? !Not() : Atom();

    private bool Atom()
    {
        if (Take("("))
        {
            var value = Or();
            Take(")").ShouldBeTrue();
            return value;
        }

        var token = _tokens[_at++];
        if (token is "ActionMatches" or "SubOperationMatches")
        {
            Take("{").ShouldBeTrue();
            var wanted = Text();
            Take("}").ShouldBeTrue();
            return token == "ActionMatches" ? _isAction(wanted) : _isSubOperation(wanted);
        }

        token.ShouldStartWith("@");
        var operation = _tokens[_at++];
        var right = Text();
        return _attribute(token) is { } left && operation switch
        {
            "StringEquals" => left == right,
            "StringStartsWith" => left.StartsWith(right, StringComparison.Ordinal),
            _ => throw new NotSupportedException(operation),
        };
    }

    private string Text() => _tokens[_at++].Trim('\'');

    private bool Take(string token)
    {
        if (_at >= _tokens.Count || _tokens[_at] != token)
            return false;
        _at++;
        return true;
    }

    [GeneratedRegex(@"'[^']*'|@\w+\[[^\]]*\]|\w+|[(){}!]")]
    private static partial Regex Token();
}
