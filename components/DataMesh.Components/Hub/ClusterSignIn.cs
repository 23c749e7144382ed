using System.Text;

namespace DataMesh.Components.Hub;

/// <summary>
/// How a program gets into the shared cluster: as whoever is signed in to the Azure CLI, by a token that kubelogin fetches when it is needed. So neither
/// kubeconfig nor state hold anything that opens the cluster.
/// </summary>
public static class ClusterSignIn
{
    // The application id of the API servers of all clusters of Azure: https://azure.github.io/kubelogin/concepts/aks.html
    private const string ServerApplication = "6dae42f8-4368-4678-94ff-3960e28e3630";

    private const string AuthorityKey = "certificate-authority-data:";

    /// <summary>The kubeconfig of a cluster, always of the same text for the same cluster.</summary>
    /// <param name="server">The address of the API server.</param>
    /// <param name="certificateAuthority">Its certificate authority, in base 64.</param>
    /// <param name="tenant">The Entra tenant.</param>
    public static string Kubeconfig(string server, string certificateAuthority, Guid tenant) => $"""
        apiVersion: v1
        kind: Config
        current-context: mesh
        clusters:
        - name: mesh
          cluster:
            server: {server}
            certificate-authority-data: {certificateAuthority}
        contexts:
        - name: mesh
          context:
            cluster: mesh
            user: azure-cli
        users:
        - name: azure-cli
          user:
            exec:
              apiVersion: client.authentication.k8s.io/v1beta1
              command: kubelogin
              args: [get-token, --login, azurecli, --server-id, {ServerApplication}, --tenant-id, {tenant:D}]
              interactiveMode: Never
              provideClusterInfo: false

        """.ReplaceLineEndings("\n");

    /// <summary>
    /// The certificate authority of a cluster, which Azure tells in a kubeconfig only. The rest of that is dropped: it may hold a secret, this does not.
    /// </summary>
    /// <param name="parent">The component that owns the cluster: Azure is asked by its provider.</param>
    /// <param name="resourceGroupName">The resource group of the cluster.</param>
    /// <param name="clusterName">The name of the cluster.</param>
    internal static Output<string> CertificateAuthorityOf(Resource parent, Input<string> resourceGroupName, Input<string> clusterName) => Output.Unsecret(
        AzureNative.ContainerService.ListManagedClusterUserCredentials
            .Invoke(new() { ResourceGroupName = resourceGroupName, ResourceName = clusterName }, new InvokeOptions { Parent = parent })
            .Apply(answer => AuthorityIn(Encoding.UTF8.GetString(Convert.FromBase64String(answer.Kubeconfigs[0].Value)))));

    private static string AuthorityIn(string kubeconfig) =>
        kubeconfig.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.StartsWith(AuthorityKey, StringComparison.Ordinal)) is { } found
            ? found[AuthorityKey.Length..].Trim()
            : throw new InvalidOperationException("Azure answered with a kubeconfig without certificate authority.");
}
