using DataMesh.SimulatedAzure;

namespace DataMesh.Engine.Providers;

/// <summary>
/// Azure never gives a password back; the simulated one returns a mask in its place. Where the mask stands, what was sent is taken for unchanged.
/// </summary>
internal static class AzureWriteOnly
{
    public static PropertyMap Restore(PropertyMap known, PropertyMap found) =>
        known.Count == 0 ? found : found.Select((key, value) => known.Find(key) is { } sent ? Restore(sent, value) : value);

    private static PropertyValue Restore(PropertyValue sent, PropertyValue found)
    {
        var plain = sent.WithoutSecret();
        return (plain, found) switch
        {
            (_, PropertyValue.StringValue { Value: AzureResource.WriteOnlyMask }) => plain,
            (PropertyValue.ObjectValue known, PropertyValue.ObjectValue map) => PropertyValue.Of(Restore(known.Map, map.Map)),
            (PropertyValue.ArrayValue known, PropertyValue.ArrayValue array) when known.Items.Length == array.Items.Length =>
                PropertyValue.Of([.. array.Items.Select((item, i) => Restore(known.Items[i], item))]),
            _ => found,
        };
    }
}
