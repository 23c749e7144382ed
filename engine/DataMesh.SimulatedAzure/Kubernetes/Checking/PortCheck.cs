using System.Globalization;

namespace DataMesh.SimulatedAzure.Kubernetes.Checking;

/// <summary>
/// Ports, wherever there are some. https://github.com/kubernetes/kubernetes/blob/master/staging/src/k8s.io/apimachinery/pkg/util/validation/validation.go
/// </summary>
internal sealed class PortCheck : IPartCheck
{
    private static readonly string[] Protocols = ["SCTP", "TCP", "UDP"];

    public IEnumerable<string> Types =>
    [
        "core/v1:ContainerPort", "core/v1:GRPCAction", "core/v1:HTTPGetAction", "core/v1:ServicePort", "core/v1:TCPSocketAction",
        "networking.k8s.io/v1:NetworkPolicyPort", "networking.k8s.io/v1:ServiceBackendPort",
    ];

    public IEnumerable<AzureError> Check(ObjectPart part)
    {
        foreach (var name in (string[])["containerPort", "hostPort", "port", "targetPort", "number"])
        {
            if (part.Get(name) is double and (< 1 or > 65535))
                yield return part.Invalid(name, $"Invalid value: {ObjectPart.Show(part.Get(name))}: must be between 1 and 65535, inclusive");
            else if (part.Get(name) is string text && !IsPortName(text))
                yield return part.Invalid(name, $"Invalid value: \"{text}\": must contain only alpha-numeric characters (a-z, 0-9), hyphens (-), and at least one letter (a-z)");
        }
        if (part.Get("nodePort") is double and not 0 and (< 30000 or > 32767))
            yield return part.Invalid("nodePort", $"Invalid value: {ObjectPart.Show(part.Get("nodePort"))}: provided port is not in the valid range. The range of valid ports is 30000-32767");
        if (part.Text("protocol") is { } protocol && !Protocols.Contains(protocol))
            yield return part.Invalid("protocol", $"Unsupported value: \"{protocol}\": supported values: {string.Join(", ", Protocols.Select(known => $"\"{known}\""))}");
        if (part.Get("endPort") is double end)
        {
            if (part.Get("port") is string or null) yield return part.Invalid("endPort", $"Invalid value: {ObjectPart.Show(end)}: may not be specified when `port` is non-numeric or missing");
            else if (part.Get("port") is double start && end < start)
                yield return part.Invalid("endPort", string.Create(CultureInfo.InvariantCulture, $"Invalid value: {end}: must be greater than or equal to `port`"));
        }
    }

    private static bool IsPortName(string text) =>
        text.Length is > 0 and <= 63 && text.Any(char.IsAsciiLetterLower) && text.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-');
}
