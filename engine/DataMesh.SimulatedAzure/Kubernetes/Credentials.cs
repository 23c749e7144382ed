using System.Text;
using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Kubernetes;

/// <summary>The kubeconfig of a managed cluster. Certificate and token are derived from the cluster and open nothing.</summary>
internal static class Credentials
{
    public static AzureObject Of(AzureResource cluster, string user)
    {
        var host = ValueTree.Text(cluster.Outputs, "fqdn") ?? ValueTree.Text(cluster.Outputs, "privateFQDN") ?? "";
        var name = ArmId.NameOf(cluster.Id);
        var login = $"{user}_{(ArmId.ResourceGroupOf(cluster.Id) is { } group ? ArmId.NameOf(group) : "")}_{name}";
        var kubeconfig = $"""
            apiVersion: v1
            clusters:
            - cluster:
                certificate-authority-data: {Base64(DerivedId.Hex("certificate", ArmId.Key(cluster.Id), 64))}
                server: https://{host}:443
              name: {name}
            contexts:
            - context:
                cluster: {name}
                user: {login}
              name: {name}
            current-context: {name}
            kind: Config
            preferences: {"{}"}
            users:
            - name: {login}
              user:
                token: {DerivedId.Hex(user, ArmId.Key(cluster.Id), 64)}

            """;
        return AzureObject.Of(("kubeconfigs", new object?[] { AzureObject.Of(("name", user), ("value", Base64(kubeconfig))) }));
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));
}
