using System.Globalization;

namespace DataMesh.Model.Contracts;

/// <summary>Compares what is promised about quality and service.</summary>
internal static class PromiseChanges
{
    public static void Between(PublishedPortContract published, PublishedPortContract now, ChangeCollector changes)
    {
        foreach (var rule in published.Quality.Except(now.Quality, StringComparer.Ordinal))
            changes.Noteworthy($"quality rule {rule}", "is no longer promised");
        foreach (var rule in now.Quality.Except(published.Quality, StringComparer.Ordinal))
            changes.Compatible($"quality rule {rule}", "is new");
        var (before, after) = (published.ServiceLevels, now.ServiceLevels);
        Compare("freshness", Time(before.Freshness), Time(after.Freshness), before.Freshness.CompareTo(after.Freshness), changes);
        Compare("availability", Percent(before.Availability), Percent(after.Availability), after.Availability.CompareTo(before.Availability), changes);
        Compare("retention", Time(before.Retention), Time(after.Retention), after.Retention.CompareTo(before.Retention), changes);
    }

    private static void Compare(string what, string before, string after, int better, ChangeCollector changes)
    {
        var words = $"is {after} instead of {before}";
        if (better > 0)
            changes.Compatible(what, words);
        else if (better < 0)
            changes.Noteworthy(what, $"{words}: less than was promised");
    }

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share} %");

    private static string Time(TimeSpan time) => time.Ticks % TimeSpan.TicksPerDay == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{time.Days} {(time.Days == 1 ? "day" : "days")}")
        : time.ToString("c", CultureInfo.InvariantCulture);
}
