using System.Globalization;

namespace DataMesh.SimulatedAzure.Prediction;

/// <summary>Event Hubs: the endpoint of a namespace, the partitions of a hub.</summary>
internal sealed class EventHubOutputs : IOutputPredictor
{
    public IEnumerable<string> ArmTypes => ["Microsoft.EventHub/namespaces", "Microsoft.EventHub/namespaces/eventhubs"];

    public void Complete(OutputDraft draft)
    {
        if (draft.ArmType == "Microsoft.EventHub/namespaces")
        {
            draft.Set("serviceBusEndpoint", $"https://{draft.Name}.servicebus.windows.net:443/");
            draft.Set("metricId", $"{draft.Request.SubscriptionId}:{draft.Name.ToLowerInvariant()}");
            draft.Set("status", "Active");
            return;
        }
        // A hub without a number has four partitions: https://learn.microsoft.com/azure/event-hubs/event-hubs-features#partitions
        var count = draft["partitionCount"] as double? ?? 4;
        draft.SetDefault("partitionCount", count);
        var ids = Enumerable.Range(0, (int)Math.Clamp(count, 0, 2000)).Select(object? (index) => index.ToString(CultureInfo.InvariantCulture));
        draft.Set("partitionIds", ids.ToArray());
        draft.SetDefault("status", "Active");
    }
}
