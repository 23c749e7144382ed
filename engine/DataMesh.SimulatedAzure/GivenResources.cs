using System.Collections.Immutable;
using DataMesh.SimulatedAzure.Ids;

namespace DataMesh.SimulatedAzure;

/// <summary>
/// What is in the cloud though nothing put it there: what a company had before. The simulated Azure cannot look it up, so it takes it to be there, with the
/// group that holds it and with all that is in it; what it is like is not known, and no rule that would have to know judges it.
/// </summary>
/// <param name="Ids">The ids of the resources, or of resource groups, as ARM writes them.</param>
public sealed record GivenResources(ImmutableArray<string> Ids)
{
    /// <summary>Nothing: all that is there was put there.</summary>
    public static GivenResources None { get; } = new([]);

    /// <summary>Whether an id is one of these, lies in one, or is above one.</summary>
    public bool Hold(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        foreach (var given in Ids)
            if (ArmId.AreEqual(given, id) || ArmId.IsBelow(ArmId.Trim(id), ArmId.Trim(given)) || ArmId.IsBelow(ArmId.Trim(given), ArmId.Trim(id))) return true;
        return false;
    }
}
