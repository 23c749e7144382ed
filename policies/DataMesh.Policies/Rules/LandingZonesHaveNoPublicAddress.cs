namespace DataMesh.Policies.Rules;

/// <summary>Landing zones have no public address.</summary>
public sealed class LandingZonesHaveNoPublicAddress : StackPolicy
{
    // What Azure offers with a public address only, and what lets nobody in who has not signed in or was not asked for.
    private static readonly ImmutableArray<string> Users = [ResourceTypes.AzureFirewall, ResourceTypes.BastionHost];

    /// <inheritdoc/>
    public override string Id => "mesh-net-06";

    /// <inheritdoc/>
    public override string Title => "Landing zones have no public address";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.High;

    /// <inheritdoc/>
    public override string Why => "A public address is a way in from the internet, and a way out for data.";

    /// <inheritdoc/>
    public override string Fix => "Remove the address; workloads are reached over the peered networks. Only a firewall and a bastion of the same stack may have one.";

    /// <inheritdoc/>
    public override void Judge(JudgedStack stack, StackFindings findings)
    {
        foreach (var address in stack.OfType(ResourceTypes.PublicIpAddress))
        {
            if (!Users.SelectMany(stack.OfType).Any(user => Uses(user, address)))
                findings.About(address).Violation("This is a public address.");
        }
    }

    // While the address' id is not known, the recorded dependency says who uses it.
    private static bool Uses(JudgedResource user, JudgedResource address)
    {
        var configurations = user.Input("ipConfigurations");
        return user.DependenciesOf("ipConfigurations").Contains(address.Urn)
            || (address.Id is { } id && configurations.Items.Any(
                configuration => string.Equals(configuration.At("publicIPAddress.id").Text, id, StringComparison.OrdinalIgnoreCase)));
    }
}
