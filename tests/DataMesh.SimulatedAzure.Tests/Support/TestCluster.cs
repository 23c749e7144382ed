using DataMesh.SimulatedAzure.Kubernetes;

namespace DataMesh.SimulatedAzure.Tests.Support;

/// <summary>
/// A cluster for one test: requests as an engine would make them, against a cloud in memory. The same checks, rules and predictions as the real thing's.
/// </summary>
internal sealed class TestCluster
{
    public ClusterTarget Target { get; set; } = ClusterTarget.Unconfigured;

    public static KubernetesApi Api { get; } = new(KubernetesTypes.Default);

    public PlannedCloud Cloud { get; } = new(EmptyCloud.Instance);

    public KubernetesRequest Request(string kind, params (string Key, object? Value)[] inputs) =>
        new($"kubernetes:{kind}", "thing", $"urn:pulumi:dev::datamesh::kubernetes:{kind}::thing", Target, Map(inputs));

    public AzureCheck Check(string kind, params (string Key, object? Value)[] inputs) => Api.Check(Request(kind, inputs));

    public KubernetesObject Predict(string kind, params (string Key, object? Value)[] inputs)
    {
        var request = Request(kind, inputs);
        var check = Api.Check(request);
        check.Errors.ShouldBeEmpty();
        return Api.Predict(request with { Inputs = check.Inputs }).ShouldNotBeNull();
    }

    /// <summary>What the cluster says to a put; the object is kept when it says nothing.</summary>
    public IReadOnlyList<AzureError> Try(string kind, params (string Key, object? Value)[] inputs)
    {
        var request = Request(kind, inputs);
        var check = Api.Check(request);
        if (!check.Errors.IsEmpty) return check.Errors;
        var candidate = Api.Predict(request with { Inputs = check.Inputs }).ShouldNotBeNull();
        var errors = ClusterRules.OnPut(Cloud, Target, candidate, Find(kind, candidate.Id));
        if (errors.IsEmpty) Cloud.Put(candidate.InCluster(ObjectAddress.ClusterOf(Cloud, Target).ShouldNotBeNull()));
        return errors;
    }

    public void Put(string kind, params (string Key, object? Value)[] inputs) => Try(kind, inputs).ShouldBeEmpty();

    public KubernetesObject? Find(string kind, string id)
    {
        var type = KubernetesTypes.Default.Find($"kubernetes:{kind}").ShouldNotBeNull();
        return ObjectAddress.Of(Cloud, Target, type, id) is { } place && Cloud.Find(place) is { } stored ? KubernetesObject.From(type, stored) : null;
    }

    public void Namespace(string name) => Put("core/v1:Namespace", Named(name));

    public void Quota(string home, params (string Resource, string Amount)[] hard) =>
        Put("core/v1:ResourceQuota", Named("quota", home), ("spec", Map(("hard", Map([.. hard.Select(entry => (entry.Resource, (object?)entry.Amount))])))));

    public static (string Key, object? Value) Named(string name, string? home = null) =>
        ("metadata", home is null ? Map(("name", name)) : Map(("name", name), ("namespace", home)));

    public static (string Key, object? Value)[] Deployment(
        string name, string home = "default", double replicas = 1, Dictionary<string, object?>? resources = null, Dictionary<string, object?>? container = null,
        params (string Key, object? Value)[] pod)
    {
        container ??= Map(("name", "app"), ("image", "nginx:1.27"));
        if (resources is not null) container["resources"] = resources;
        var labels = Map(("app", name));
        return
        [
            Named(name, home),
            ("spec", Map(
                ("replicas", replicas),
                ("selector", Map(("matchLabels", labels))),
                ("template", Map(("metadata", Map(("labels", labels))), ("spec", Map([("containers", List(container)), .. pod])))))),
        ];
    }

    public static Dictionary<string, object?> Resources(string cpu, string memory) =>
        Map(("requests", Map(("cpu", cpu), ("memory", memory))), ("limits", Map(("cpu", cpu), ("memory", memory))));
}
