namespace DataMesh.Cli.Rendering;

/// <summary>Two objects side by side as the Pulumi CLI prints them: what is added, deleted and updated, and nothing of what stays.</summary>
internal static class ValueDiff
{
    private const int Step = 4;

    /// <summary>Appends the differing members, one a line, the symbol in the two columns before <paramref name="indent"/>.</summary>
    public static void AppendMembers(StringBuilder text, PropertyMap old, PropertyMap @new, int indent, Palette palette)
    {
        var keys = new SortedSet<string>(old.Keys, StringComparer.Ordinal);
        keys.UnionWith(@new.Keys);
        keys.RemoveWhere(key => Equals(old.Find(key), @new.Find(key)));
        var width = keys.Count == 0 ? 0 : keys.Max(key => key.Length);
        foreach (var key in keys)
            AppendChange(text, key.PadRight(width), old.Find(key), @new.Find(key), indent, palette);
    }

    private static void AppendChange(StringBuilder text, string label, PropertyValue? old, PropertyValue? @new, int indent, Palette palette)
    {
        var (symbol, style) = (old, @new) switch
        {
            (null, _) => ("+ ", Style.Create),
            (_, null) => ("- ", Style.Delete),
            _ => ("~ ", Style.Update),
        };
        text.Append(' ', indent - 2).Append(palette.Paint(style, symbol)).Append(label).Append(": ");
        if (old is null || @new is null)
            ValueText.Append(text, @new ?? old ?? PropertyValue.Null, indent);
        else
            AppendUpdate(text, old, @new, indent, palette);
        text.Append('\n');
    }

    private static void AppendUpdate(StringBuilder text, PropertyValue old, PropertyValue @new, int indent, Palette palette)
    {
        if (old is PropertyValue.ObjectValue { Map: var oldMap } && @new is PropertyValue.ObjectValue { Map: var newMap })
        {
            text.Append("{\n");
            AppendMembers(text, oldMap, newMap, indent + Step, palette);
            text.Append(' ', indent).Append('}');
        }
        else if (old is PropertyValue.ArrayValue { Items: var oldItems } && @new is PropertyValue.ArrayValue { Items: var newItems })
        {
            text.Append("[\n");
            for (var i = 0; i < Math.Max(oldItems.Length, newItems.Length); i++)
            {
                var (before, after) = (i < oldItems.Length ? oldItems[i] : null, i < newItems.Length ? newItems[i] : null);
                if (!Equals(before, after))
                    AppendChange(text, $"[{i}]", before, after, indent + Step, palette);
            }

            text.Append(' ', indent).Append(']');
        }
        else
        {
            ValueText.Append(text, old, indent);
            text.Append(" => ");
            ValueText.Append(text, @new, indent);
        }
    }
}
