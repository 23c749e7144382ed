namespace DataMesh.Catalog.Site.Pictures;

/// <summary>Cuts labels so that they fit. How wide a text is in the reader's font is not known: each letter counts for what it takes in a wide one.</summary>
internal static class LabelText
{
    private const string Ellipsis = "…";
    private const string Narrow = "iljtf.,:;'|!()[] -";
    private const string Wide = "mwMW@%";

    /// <summary>The text, or as much of its start as fits, with an ellipsis.</summary>
    /// <param name="text">The text.</param>
    /// <param name="room">The width.</param>
    /// <param name="size">The size of the font.</param>
    public static string Fit(string text, int room, int size)
    {
        if (Width(text, size) <= room)
            return text;
        var length = text.Length;
        while (length > 0 && (char.IsHighSurrogate(text[length - 1]) || Width(text[..length].TrimEnd() + Ellipsis, size) > room))
            length--;
        return text[..length].TrimEnd() + Ellipsis;
    }

    /// <summary>The width that a text may take.</summary>
    public static int Width(string text, int size)
    {
        var thousandths = 0;
        foreach (var c in text)
            thousandths += Thousandths(c);
        return ((thousandths * size) + 999) / 1000;
    }

    private static int Thousandths(char c)
    {
        // From Hangul on, letters are as wide as high.
        if (c >= '\u1100')
            return 1050;
        if (Narrow.Contains(c))
            return 420;
        if (Wide.Contains(c))
            return 1000;
        return char.IsAsciiLetterUpper(c) || c > '\u007f' ? 790 : 660;
    }
}
