using DataMesh.Model.Environments;
using DataMesh.Model.Networking;

namespace DataMesh.Cli.Scaffolding;

/// <summary>Where a new domain lives in one environment.</summary>
/// <param name="Environment">The environment.</param>
/// <param name="Addresses">Its addresses.</param>
/// <param name="Subscription">Its subscription.</param>
/// <param name="IsDefault">Whether that is the subscription of all domains without one of their own.</param>
internal sealed record DomainPlace(EnvironmentName Environment, CidrBlock Addresses, Guid Subscription, bool IsDefault);
