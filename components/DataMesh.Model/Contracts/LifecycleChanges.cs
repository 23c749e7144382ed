using System.Globalization;

namespace DataMesh.Model.Contracts;

/// <summary>Compares how far the life of a product or a port had come with how far it is now.</summary>
internal static class LifecycleChanges
{
    private const string Part = "lifecycle";

    public static void Between(ProductLifecycle published, ProductLifecycle now, ChangeCollector changes)
    {
        if (published == now)
            return;
        if (now.Stage == LifecycleStage.Draft)
            changes.Breaking(Part, $"goes back from {published.Stage.Text()} to draft");
        else if (now.Stage == LifecycleStage.Retired && published.Stage != LifecycleStage.Retired)
            Retirement(published, now, changes);
        else if (now.LastDay < (published.LastDay ?? DateOnly.MaxValue))
            changes.Noteworthy(Part, $"ends on {Day(now.LastDay)}{(published.LastDay is { } former ? $" instead of {Day(former)}" : "")}");
        else if (now.Stage != published.Stage)
            changes.Compatible(Part, $"goes from {published.Stage.Text()} to {now.Stage.Text()}");
        else if (now.LastDay != published.LastDay)
            changes.Compatible(Part, $"ends on {Day(now.LastDay)} instead of {Day(published.LastDay)}");
        else
            changes.Compatible(Part, $"was announced to end on {Day(now.AnnouncedOn)} instead of {Day(published.AnnouncedOn)}");
    }

    private static void Retirement(ProductLifecycle published, ProductLifecycle now, ChangeCollector changes)
    {
        if (published.LastDay is not { } promised)
            changes.Breaking(Part, "is retired without an end having been announced");
        else if (now.LastDay < promised)
            changes.Breaking(Part, $"is retired after {Day(now.LastDay)}, before its last day, {Day(promised)}");
        else
            changes.Compatible(Part, $"is retired after {Day(now.LastDay)}, as was announced");
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "no day";
}
