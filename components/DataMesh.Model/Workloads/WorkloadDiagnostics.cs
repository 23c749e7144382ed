using DataMesh.Model.Access;
using DataMesh.Model.Environments;

namespace DataMesh.Model;

/// <summary>The diagnostics about what domains run on the hub's cluster: DM0170 to DM0189.</summary>
internal static class WorkloadDiagnostics
{
    public static Diagnostic IllegalImage(ApiWorkload workload) => Diagnostic.Error(
        "DM0170",
        $"'{workload.Image?.Repository}@{workload.Image?.Digest}' is no image of the hub's registry: it has a repository in lower case, such as "
            + "sales/client-directory, and a digest, sha256: and 64 hexadecimal digits in lower case. A tag will not do, since it may mean another image tomorrow. "
            + "Use the digest that the push of the image printed.",
        workload.Location);

    public static Diagnostic IllegalPort(ApiWorkload workload) => Diagnostic.Error(
        "DM0171",
        $"The workload cannot listen on port {workload.Port}: it runs without the right to open ports below {ApiWorkload.SmallestPort}, and there are none above "
            + $"{ushort.MaxValue}. Let it listen on another, such as 8443; callers use 443 whatever it is.",
        workload.Location);

    public static Diagnostic IllegalPath(string? path, SourceLocation location) => Diagnostic.Error(
        "DM0172",
        $"'{path}' cannot be the path at which a workload says how it is: it begins with a slash and has only letters, digits, and / - _ . ~, 200 in all. Write, for "
            + "example, /health/ready.",
        location);

    public static Diagnostic IllegalCompute(ApiWorkload workload) => Diagnostic.Error(
        "DM0173",
        $"A replica that asks for {Text(workload.Requests)} and has {Text(workload.Limits)} at most cannot run: a machine of the cluster leaves "
            + $"{ComputeAmount.MostMillicores} millicores and {ComputeAmount.MostMebibytes} MiB for one container, which has 10 and 16 at least, and nothing asks for more than "
            + "it may have. Correct Requests or Limits.",
        workload.Location);

    public static Diagnostic PortOfForeignWorkload(OutputPort port) => Diagnostic.Error(
        "DM0174",
        "The output port is bound to a workload that its domain does not have: a domain runs what serves its products itself. Add the workload to the domain's "
            + "Workloads, or bind the port to one of these.",
        port.Location);

    public static Diagnostic WithoutPort(ApiWorkload workload) => Diagnostic.Error(
        "DM0175",
        "No output port leads to the workload: it would have no product to sign in as, and nobody could be granted access to it. Add OutputPort.Api(...) with it to a "
            + "product's Outputs, or remove it from the domain's Workloads.",
        workload.Location);

    public static Diagnostic WorkloadOfTwoPorts(OutputPort port, OutputPort first) => Diagnostic.Error(
        "DM0176",
        $"The workload is behind another output port already (at {first.Location}): who was granted the one port could call the other, and a workload signs in as one "
            + "product. Give each port a workload of its own; they may run the same image.",
        port.Location);

    public static Diagnostic RequestWithoutCluster(AccessRequest request, EnvironmentName environment) => Diagnostic.Error(
        "DM0180",
        $"Request '{request.Id}' asks for '{request.Port}' in {environment}, but nothing serves that API there: the hub of {environment} has no cluster. Set hub.cluster and "
            + $"hub.firewall to 'create' in mesh.{environment}.yaml, or leave {environment} out of the request's environments.",
        request.At("environments"));

    public static Diagnostic LeftOut(Domain domain, EnvironmentName environment) => new(
        "DM0181",
        Severity.Warning,
        $"The workloads of {domain.Name} do not run in {environment}, where the hub has no cluster: {string.Join(", ", domain.Workloads.Select(workload => workload.Name).Order())}. "
            + $"Set hub.cluster and hub.firewall to 'create' in mesh.{environment}.yaml to run them.",
        domain.Location);

    public static Diagnostic WithoutRegistry(Domain domain, EnvironmentName environment) => Diagnostic.Error(
        "DM0182",
        $"The workloads of {domain.Name} cannot run in {environment}: the hub has a cluster, but no registry, which is where their images are pulled from. Set hub.registry to 'create' in "
            + $"mesh.{environment}.yaml, or remove the key.",
        domain.Location);

    private static string Text(ComputeAmount? amount) => amount is null ? "nothing" : $"{amount.Millicores} millicores and {amount.Mebibytes} MiB";
}
