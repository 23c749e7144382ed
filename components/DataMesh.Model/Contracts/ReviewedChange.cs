using DataMesh.Model.Access;

namespace DataMesh.Model.Contracts;

/// <summary>A change of a contract with those whom it concerns.</summary>
/// <param name="Change">The change.</param>
/// <param name="Readers">Who has a grant in force at the place of the change, by consumer.</param>
/// <param name="IsRefused">Whether it stops a deployment: the version hides it, or it breaks what somebody reads.</param>
public sealed record ReviewedChange(ContractChange Change, ImmutableArray<Grant> Readers, bool IsRefused);
