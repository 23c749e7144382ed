namespace DataMesh.Components.Hub;

/// <summary>The cluster that domains share, as the hub hands it out. None of it is secret: it says where the cluster is, not how to get in.</summary>
/// <param name="Id">The cluster's Azure resource id.</param>
/// <param name="Server">The address of its API server.</param>
/// <param name="CertificateAuthority">The certificate authority of its API server, in base 64.</param>
public sealed record ClusterReference(Output<string> Id, Output<string> Server, Output<string> CertificateAuthority);
