using DataMesh.Policies.Access;

namespace DataMesh.Policies.Rules;

/// <summary>A domain's network is peered with the hub's, and with that of another domain only while one of them reads the other's data by a grant.</summary>
public sealed class NetworksArePeeredForAGrantOnly : StackPolicy
{
    private const string Remote = "remoteVirtualNetwork";

    /// <inheritdoc/>
    public override string Id => "mesh-net-08";

    /// <inheritdoc/>
    public override string Title => "Networks are peered for a grant only";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override string Why =>
        "A peering that outlives its grant, or never had one, leaves a way to every store of the other domain for whoever finds a credential.";

    /// <inheritdoc/>
    public override string Fix => "Remove the peering; an approved request makes it, and its end takes it away.";

    /// <inheritdoc/>
    public override void Judge(JudgedStack stack, StackFindings findings)
    {
        var peerings = stack.OfType(ResourceTypes.VirtualNetworkPeering);
        if (peerings.Count == 0)
            return;
        var access = RegisteredAccess.Of(stack);
        var own = stack.OfType(ResourceTypes.VirtualNetwork).Select(network => network.Input("virtualNetworkName").Text).OfType<string>()
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var peering in peerings)
        {
            var about = findings.About(peering);
            Judge(peering.Input("virtualNetworkName"), "virtualNetworkName");
            Judge(peering.Input($"{Remote}.id"), Remote);
            bool IsKnown(string name) => own.Contains(name) || access?.HasNetwork(name) == true;

            void Judge(PropertyReading network, string property)
            {
                if (peering.DependenciesOf(property).Any(urn => stack.Find(urn) is { Type: ResourceTypes.VirtualNetwork }))
                    return;
                if (network.IsUnknown)
                    about.Unknown(network);
                else if (network.Text is not { } text || !IsKnown(text[(text.LastIndexOf('/') + 1)..]))
                    about.Violation("This network is neither the hub's nor that of a domain with which a grant connects this one.", network.Path);
            }
        }
    }
}
