namespace DataMesh.Model.Names;

// Identities, what they keep, and what they are given.
public sealed partial class AzureNames
{
    /// <summary>The storage account that deployment scripts of a landing zone keep their files in; unique in all of Azure.</summary>
    public StorageAccountName ScriptStorageAccount(LandingZoneName landingZone) => StorageAccount(landingZone, "scripts", "scripts");

    /// <summary>The key vault of a landing zone; unique in all of Azure, also among deleted vaults.</summary>
    public KeyVaultName KeyVault(LandingZoneName landingZone)
    {
        var parts = Shorten(ShortName - SuffixLength - "kv----".Length, Prefix.Value, Environment.Value, landingZone.Value);
        return KeyVaultName.Parse($"kv-{string.Join('-', parts)}-{Suffix("vault", landingZone.Value)}");
    }

    /// <summary>The managed identity of a data product, in the hub.</summary>
    public ManagedIdentityName ManagedIdentity(DomainName domain, ProductName product) =>
        ManagedIdentityName.Parse($"id-{Base(domain)}-product-{product}");

    /// <summary>The federated credential by which a pipeline signs in in this environment; unique inside the identity.</summary>
    public FederatedCredentialName FederatedCredential(DeliveryPipeline pipeline)
    {
        var (issuer, subject) = pipeline.SubjectIn(Environment);
        return FederatedCredentialName.Parse($"{pipeline.Service}-{Environment}-{DeterministicText.Suffix(SuffixLength, "federated-credential", issuer, subject)}");
    }

    /// <summary>The federated credential by which a workload signs in as its product; unique inside the identity.</summary>
    public FederatedCredentialName FederatedCredential(DomainName domain, WorkloadName workload) => FederatedCredentialName.Parse(
        $"kubernetes-{Environment}-{DeterministicText.Suffix(SuffixLength, "federated-credential", ClusterNames.Subject(domain, workload))}");

    /// <summary>The certificate with which a workload serves HTTPS; unique inside its domain's vault.</summary>
    public static KeyName Certificate(WorkloadName workload) => KeyName.Parse($"tls-{workload}");

    /// <summary>The key that encrypts a store; unique inside the domain's vault.</summary>
    public static KeyName EncryptionKey(StoreName store) => KeyName.Parse($"key-{store}");

    /// <summary>The managed identity as which a store uses the key that encrypts it.</summary>
    public ManagedIdentityName EncryptionIdentity(DomainName domain, StoreName store) => ManagedIdentityName.Parse($"id-{Base(domain)}-encryption-{store}");

    /// <summary>The managed identity that deployment scripts of a landing zone run as.</summary>
    public ManagedIdentityName ScriptIdentity(LandingZoneName landingZone) => ManagedIdentityName.Parse($"id-{Base(landingZone)}-scripts");

    /// <summary>The deployment script that makes the users of a database; one a database, by a name that no other database of the domain has.</summary>
    public static DeploymentScriptName AccessScript(AzureName database) => DeploymentScriptName.Parse($"script-access-{database}");

    /// <summary>The name (a GUID) of the role assignment that gives <paramref name="principal"/> the role at a scope.</summary>
    /// <param name="scope">What the role is given on, as a stable text: an ARM id, or any text that identifies it in the mesh.</param>
    /// <param name="principal">Who gets it, as a stable text such as a product's address; the principal id itself may not be known yet.</param>
    /// <param name="roleDefinitionId">The role: one of <see cref="Roles.RoleIds"/> or <see cref="Roles.CosmosRoleIds"/>.</param>
    public Guid RoleAssignment(string scope, string principal, string roleDefinitionId) =>
        DeterministicText.Guid("role-assignment", Prefix.Value, Environment.Value, scope, principal, roleDefinitionId);
}
