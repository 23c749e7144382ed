using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Kubernetes.Prediction;

/// <summary>The defaults that depend on what else the same structure says.</summary>
internal static class ComputedDefaults
{
    private const string Rbac = "rbac.authorization.k8s.io";

    public static void Complete(string token, ObjectBuilder value)
    {
        switch (token[(token.IndexOf(':') + 1)..])
        {
            case "core/v1:Container":
                Default(value, "imagePullPolicy", value["image"] is string image ? PullPolicy(image) : AzureUnknown.Value);
                RequestsFromLimits(value);
                break;
            case "core/v1:PodSpec" when value["serviceAccountName"] is { } account:
                Default(value, "serviceAccount", account);
                break;
            case "core/v1:ServicePort":
                Default(value, "targetPort", value["port"]);
                break;
            case "core/v1:LimitRangeItem" when value["type"] as string == "Container":
                Merge(value, "default", value["max"]);
                Merge(value, "defaultRequest", value["default"]);
                Merge(value, "defaultRequest", value["min"]);
                break;
            case "networking.k8s.io/v1:NetworkPolicySpec":
                Default(value, "policyTypes", value["egress"] is null ? new object?[] { "Ingress" } : new object?[] { "Ingress", "Egress" });
                break;
            case "rbac.authorization.k8s.io/v1:Subject" when value["kind"] is "User" or "Group":
                Default(value, "apiGroup", Rbac);
                break;
        }
    }

    /// <summary>
    /// What has no fixed tag may change, so it is pulled each time. https://kubernetes.io/docs/concepts/containers/images/#imagepullpolicy-defaulting
    /// </summary>
    private static string PullPolicy(string image)
    {
        var name = image[(image.LastIndexOf('/') + 1)..];
        var tag = name.IndexOf(':');
        return name.Contains('@') || (tag >= 0 && name[(tag + 1)..] != "latest") ? "IfNotPresent" : "Always";
    }

    private static void RequestsFromLimits(ObjectBuilder container)
    {
        if (container["resources"] is not IReadOnlyDictionary<string, object?> resources || !resources.TryGetValue("limits", out var limits)) return;
        var copy = new ObjectBuilder(resources.Count + 1);
        foreach (var (key, value) in AzureObject.From(resources)) copy.Add(key, value);
        Merge(copy, "requests", limits);
        container["resources"] = copy.Build();
    }

    /// <summary>Adds to a map what another has and it does not.</summary>
    private static void Merge(ObjectBuilder value, string name, object? from)
    {
        if (from is not IReadOnlyDictionary<string, object?> source || value[name] is not (null or IReadOnlyDictionary<string, object?>)) return;
        var merged = new ObjectBuilder();
        foreach (var (key, amount) in AzureObject.From(value[name] as IReadOnlyDictionary<string, object?> ?? AzureObject.Empty)) merged.Add(key, amount);
        foreach (var (key, amount) in AzureObject.From(source))
            if (!merged.Has(key)) merged.Add(key, amount);
        value[name] = merged.Build();
    }

    private static void Default(ObjectBuilder value, string name, object? content)
    {
        if (content is not null && !value.Has(name)) value.Add(name, content);
    }
}
