using System.Text;

namespace DataMesh.SdkGenerator.Naming;

/// <summary>C# names of enum members, by the rules of the official package.</summary>
internal static class EnumMembers
{
    private static readonly string[] Digits = ["Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

    /// <param name="name">The name or value in the schema.</param>
    /// <param name="enumName">The C# name of the enum: it goes before a name that starts with no letter.</param>
    public static string Member(string name, string enumName)
    {
        if (name == "*") return "Asterisk";
        if (name.Length == 1 && char.IsAsciiDigit(name[0])) return Digits[name[0] - '0'];

        var legal = Legal(name);
        if (legal.StartsWith('_')) return enumName + legal;
        var member = Identifiers.FirstUpper(legal);
        return member == "Equals" ? "EqualsValue" : member;
    }

    private static string Legal(string name)
    {
        var result = new StringBuilder();
        if (name.Length == 0 || char.IsAsciiDigit(name[0])) result.Append('_');
        foreach (var c in name)
        {
            var next = char.IsAsciiLetterOrDigit(c) ? c : '_';
            if (next != '_' || result.Length == 0 || result[^1] != '_') result.Append(next);
        }
        return result.ToString();
    }
}
