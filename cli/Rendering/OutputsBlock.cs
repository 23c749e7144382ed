namespace DataMesh.Cli.Rendering;

/// <summary>The block <c>Outputs:</c>: all outputs of the stack, with a symbol where they change.</summary>
internal static class OutputsBlock
{
    private const int Indent = 4;

    public static void Append(StringBuilder text, StackView view, Palette palette)
    {
        var (old, @new) = (view.Result.OldOutputs, view.Result.Outputs);
        if (view.Verb == RunVerb.Destroy)
            @new = PropertyMap.Empty;
        if (old.Count == 0 && @new.Count == 0)
            return;

        text.Append(palette.Paint(Style.Heading, "Outputs:")).Append('\n');
        if (old.Equals(@new))
            ValueText.AppendMembers(text, @new, Indent);
        else
            ValueDiff.AppendMembers(text, old, @new, Indent, palette);
        text.Append('\n');
    }
}
