using DataMesh.Model.Access;
using DataMesh.Stacks.Register;

namespace DataMesh.Cli.Rendering;

/// <summary>The requests of the register as a table.</summary>
internal static class AccessListText
{
    private static readonly string[] Headings = ["ID", "CONSUMER", "PORT", "ENVIRONMENTS", "UNTIL", "STATE"];

    public static string Write(ImmutableArray<RequestVerdict> verdicts, Palette palette)
    {
        if (verdicts.IsEmpty)
            return "There is no such request in the register.\n";
        var rows = verdicts.Select(Cells).ToImmutableArray();
        var widths = Headings.Select((heading, column) => Math.Max(heading.Length, rows.Max(row => row[column].Length))).ToArray();
        var text = new StringBuilder();
        Append(text, Headings, widths, Style.Plain, palette);
        foreach (var (row, verdict) in rows.Zip(verdicts))
            Append(text, row, widths, StyleOf(verdict.State), palette);
        return text.ToString();
    }

    private static string[] Cells(RequestVerdict verdict) =>
    [
        verdict.Request.Id, verdict.Request.Consumer, verdict.Request.Port, string.Join(',', verdict.Request.Environments),
        RequestText.Day(verdict.Request.ValidUntil), verdict.State.Words(),
    ];

    // The state stands last, so that its colour needs no room.
    private static void Append(StringBuilder text, string[] cells, int[] widths, Style style, Palette palette)
    {
        for (var column = 0; column < cells.Length - 1; column++)
            text.Append(cells[column].PadRight(widths[column])).Append("  ");
        text.Append(palette.Paint(style, cells[^1])).Append('\n');
    }

    private static Style StyleOf(RequestState state) => state switch
    {
        RequestState.InForce => Style.Create,
        RequestState.Waiting => Style.Warning,
        RequestState.Expired or RequestState.Refused => Style.Error,
        RequestState.Revoked => Style.Muted,
        _ => Style.Plain,
    };
}
