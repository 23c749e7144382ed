using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace DataMesh.Catalog.Tests.Shapes;

/// <summary>What a reader takes a YAML scalar for, by the core schema of YAML 1.2.</summary>
internal static partial class Scalars
{
    public static bool IsText(YamlScalarNode node) =>
        node.Style != ScalarStyle.Plain || !(IsNumber(node) || IsBoolean(node) || node.Value is null or "" or "~" or "null" or "Null" or "NULL");

    public static bool IsNumber(YamlScalarNode node) => node.Style == ScalarStyle.Plain && Numbers().IsMatch(node.Value ?? "");

    public static bool IsBoolean(YamlScalarNode node) =>
        node.Style == ScalarStyle.Plain && node.Value is "true" or "True" or "TRUE" or "false" or "False" or "FALSE";

    [GeneratedRegex(@"^([-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))$")]
    private static partial Regex Numbers();
}
