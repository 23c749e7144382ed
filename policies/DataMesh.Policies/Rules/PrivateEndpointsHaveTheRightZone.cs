namespace DataMesh.Policies.Rules;

/// <summary>A private endpoint has a zone group with the zone of its sub-resource.</summary>
public sealed class PrivateEndpointsHaveTheRightZone : StackPolicy
{
    // The tag of endpoints whose zone group Azure Policy makes (DeployIfNotExists), beside the stack.
    private const string RecordsTag = "tags.dns-records";
    private const string ByPolicy = "policy";

    /// <inheritdoc/>
    public override string Id => "mesh-pe-03";

    /// <inheritdoc/>
    public override string Title => "Private endpoints have a zone group with the right zone";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override string Why =>
        "Without the record in the right zone the store's name resolves to its public address, and clients fail or leave the private network.";

    /// <inheritdoc/>
    public override string Fix =>
        "Add a PrivateDnsZoneGroup to the endpoint with the zone that Azure documents for its sub-resource, or tag it dns-records: policy where Azure Policy adds it.";

    /// <inheritdoc/>
    public override void Judge(JudgedStack stack, StackFindings findings)
    {
        var groups = ZoneGroupsByEndpoint(stack);
        foreach (var endpoint in stack.OfType(ResourceTypes.PrivateEndpoint))
        {
            var about = findings.About(endpoint);
            var hasGroup = groups.TryGetValue(endpoint.Urn, out var group);
            if (endpoint.Input(RecordsTag).Text == ByPolicy)
                JudgeEndpointOfPolicy(hasGroup, about);
            else if (group is null)
                about.Violation("This private endpoint has no zone group.");
            else
                JudgeZones(endpoint, group, about);
        }
    }

    private static void JudgeEndpointOfPolicy(bool hasGroup, ResourceFindings about)
    {
        if (hasGroup)
            about.Violation("The record of this endpoint is Azure Policy's to write, and the stack writes one too: each would undo the other.", RecordsTag);
    }

    private static Dictionary<string, JudgedResource> ZoneGroupsByEndpoint(JudgedStack stack)
    {
        var endpoints = new Dictionary<(string?, string?), JudgedResource>();
        foreach (var endpoint in stack.OfType(ResourceTypes.PrivateEndpoint))
        {
            if (endpoint.Input("privateEndpointName").Text is { } name)
                endpoints[(endpoint.Input("resourceGroupName").Text, name)] = endpoint;
        }

        var groups = new Dictionary<string, JudgedResource>(StringComparer.Ordinal);
        foreach (var group in stack.OfType(ResourceTypes.PrivateDnsZoneGroup))
        {
            if (group.Input("privateEndpointName").Text is { } name && endpoints.TryGetValue((group.Input("resourceGroupName").Text, name), out var named))
                groups[named.Urn] = group;
            else
                AddByDependency(stack, group, groups);
        }

        return groups;
    }

    private static void AddByDependency(JudgedStack stack, JudgedResource group, Dictionary<string, JudgedResource> groups)
    {
        foreach (var urn in group.DependenciesOf("privateEndpointName"))
        {
            if (stack.Find(urn) is { Type: ResourceTypes.PrivateEndpoint })
                groups[urn] = group;
        }
    }

    private static void JudgeZones(JudgedResource endpoint, JudgedResource group, ResourceFindings about)
    {
        var configs = group.Input("privateDnsZoneConfigs");
        if (configs.IsUnknown)
        {
            about.Unknown(configs);
            return;
        }

        JudgeConnections(endpoint.Input("privateLinkServiceConnections"), configs, about);
        JudgeConnections(endpoint.Input("manualPrivateLinkServiceConnections"), configs, about);
    }

    private static void JudgeConnections(PropertyReading connections, PropertyReading configs, ResourceFindings about)
    {
        if (connections.IsUnknown)
            about.Unknown(connections);
        foreach (var connection in connections.Items)
        {
            var groupIds = connection.At("groupIds");
            if (groupIds.IsUnknown)
                about.Unknown(groupIds);
            foreach (var groupId in groupIds.Items)
                JudgeZone(groupId, configs, about);
        }
    }

    private static void JudgeZone(PropertyReading groupId, PropertyReading configs, ResourceFindings about)
    {
        if (groupId.IsUnknown)
            about.Unknown(groupId);
        if (groupId.Text is not { } id || PrivateLinkZones.For(id) is not { } services)
            return;
        var unknown = default(PropertyReading?);
        var named = new List<string>();
        foreach (var config in configs.Items)
        {
            var zoneId = config.At("privateDnsZoneId");
            if (zoneId.IsUnknown)
                unknown = zoneId;
            else if (zoneId.Text is { } text && text.Contains("/privateDnsZones/", StringComparison.OrdinalIgnoreCase))
                named.Add(text);
        }

        string[] Missing(IReadOnlyList<string> zones) => [.. zones.Where(zone => !named.Exists(zoneId => PrivateLinkZones.IsZone(zoneId, zone)))];
        var missing = services.Select(Missing).MinBy(zones => zones.Length) ?? [];
        if (missing.Length == 0)
            return;
        if (unknown is { } reading)
            about.Unknown(reading);
        else
            about.Violation($"The zone group of this endpoint for '{id}' does not name {string.Join(" and ", missing.Select(zone => $"'{zone}'"))}.", groupId.Path);
    }
}
