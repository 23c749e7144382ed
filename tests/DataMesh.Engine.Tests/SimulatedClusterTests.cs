namespace DataMesh.Engine.Tests;

/// <summary>The engine on simulated Kubernetes clusters, with types as the provider has them.</summary>
public sealed class SimulatedClusterTests : IDisposable
{
    private const string Namespace = "kubernetes:core/v1:Namespace";
    private const string Account = "kubernetes:core/v1:ServiceAccount";
    private const string Binding = "kubernetes:rbac.authorization.k8s.io/v1:RoleBinding";
    private const string Deployment = "kubernetes:apps/v1:Deployment";

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"azure-{Path.GetRandomFileName()}.db");
    private readonly TestLab _lab;

    public SimulatedClusterTests() => _lab = new TestLab(new SimulatedAzureCloud(_file));

    public void Dispose()
    {
        _lab.Dispose();
        File.Delete(_file);
    }

    [Fact]
    public void A_program_lives_through_its_whole_life()
    {
        TestLab.Steps(_lab.Preview(Program())).ShouldBe("create ns\ncreate web\ncreate reader\ncreate binding\n");
        File.Exists(_file).ShouldBeFalse();
        _lab.MustUp(Program());
        Ids().ShouldBe(["finance", "finance/reader", "finance/reader", "finance/web"]);

        _lab.MustUp(Program()).ShouldBe("");
        _lab.Refresh().HasChanges.ShouldBeFalse();
        _lab.MustUp(Program(replicas: 3)).ShouldBe("update web [spec.replicas]\n");

        _lab.Destroy().ExitCode.ShouldBe(0);
        using var cloud = DataMesh.SimulatedAzure.CloudStore.OpenReadOnly(_file);
        cloud.All().ShouldBeEmpty();
    }

    [Fact]
    public void What_is_predicted_is_what_is_stored()
    {
        var planned = _lab.Preview(Program()).Stacks[0].Desired.Resources.ToDictionary(resource => resource.Urn, resource => resource.Goal);
        _lab.MustUp(Program());

        foreach (var resource in _lab.State.Resources)
        {
            resource.Id.ShouldBe(planned[resource.Urn].Id);
            resource.Outputs.ShouldBe(planned[resource.Urn].Outputs);
        }
    }

    [Fact]
    public void A_namespace_with_another_name_takes_what_is_in_it_along()
    {
        _lab.MustUp(Program());

        _lab.MustUp(Program(home: "treasury"));

        Ids().ShouldBe(["treasury", "treasury/reader", "treasury/reader", "treasury/web"]);
        using var cloud = DataMesh.SimulatedAzure.CloudStore.OpenReadOnly(_file);
        cloud.All().Count().ShouldBe(4);
    }

    [Fact]
    public void Another_selector_replaces_a_deployment_of_a_fixed_name_and_deletes_it_first()
    {
        _lab.MustUp(Program());

        _lab.MustUp(Program(app: "api")).ShouldContain("delete-replaced web\nreplace web [spec.selector.matchLabels.app]\ncreate-replacement web");
    }

    [Fact]
    public void A_missing_namespace_is_refused_at_preview_with_Kubernetes_words()
    {
        var diagnostic = _lab.Preview(stack => stack.Thing("reader", Named("reader", "nowhere"), type: Account)).AllDiagnostics.ShouldHaveSingleItem();

        diagnostic.Code.ShouldBe("DM0702");
        diagnostic.CloudCode.ShouldBe("NotFound");
        diagnostic.Message.ShouldContain("namespaces \"nowhere\" not found");
    }

    [Fact]
    public void What_another_stack_made_is_not_taken_over()
    {
        _lab.Stacks = ["dev", "other"];

        var result = _lab.Preview(stack => stack.Thing("ns", Named("finance"), type: Namespace));

        result.Stacks[0].Diagnostics.ShouldBeEmpty();
        result.Stacks[1].Diagnostics.ShouldHaveSingleItem().Message.ShouldContain("AlreadyExists: namespaces \"finance\" already exists");
    }

    [Fact]
    public void Objects_of_one_name_in_two_clusters_are_two_objects()
    {
        void Two(TestStack stack)
        {
            foreach (var cluster in (string[])["one", "two"])
            {
                var provider = Provider(stack, cluster, ("kubeconfig", PropertyValue.Of(ConfigOf($"https://{cluster}.example"))));
                stack.Thing(cluster, Named("finance"), request => request with { Provider = provider }, Namespace);
            }
        }

        _lab.MustUp(Two);
        using (var cloud = DataMesh.SimulatedAzure.CloudStore.OpenReadOnly(_file))
            cloud.All().Count().ShouldBe(2);
        _lab.Refresh().HasChanges.ShouldBeFalse();
        _lab.Destroy().ExitCode.ShouldBe(0);
        using var after = DataMesh.SimulatedAzure.CloudStore.OpenReadOnly(_file);
        after.All().ShouldBeEmpty();
    }

    [Fact]
    public void A_provider_that_moves_to_another_cluster_moves_its_objects()
    {
        Action<TestStack> On(string cluster) => stack =>
        {
            var provider = Provider(stack, "cluster", ("kubeconfig", PropertyValue.Of(ConfigOf($"https://{cluster}.example"))));
            stack.Thing("ns", Named("finance"), request => request with { Provider = provider }, Namespace);
        };
        _lab.MustUp(On("one"));

        _lab.MustUp(On("two")).ShouldContain("replace ns [provider]");

        using var cloud = DataMesh.SimulatedAzure.CloudStore.OpenReadOnly(_file);
        cloud.All().ShouldHaveSingleItem().Id.ShouldContain("two.example");
    }

    [Fact]
    public void An_object_is_read_by_its_id()
    {
        _lab.MustUp(stack => stack.Thing("ns", Named("finance"), type: Namespace));

        PropertyValue? phase = null;
        _lab.Preview(stack =>
        {
            stack.Thing("ns", Named("finance"), type: Namespace);
            phase = stack.Read(new ReadResourceRequest { Id = "finance", Type = Namespace, Name = "found", Parent = stack.Urn }).Properties["status"];
        }).AllDiagnostics.ShouldBeEmpty();

        phase.ShouldNotBeNull().AsMap().ShouldNotBeNull()["phase"].ShouldBe(PropertyValue.Of("Active"));
    }

    [Fact]
    public void The_same_objects_are_planned_with_unknowns()
    {
        _lab.Options = new RunOptions { Unknowns = true };

        var result = _lab.Preview(Program());

        result.AllDiagnostics.ShouldBeEmpty();
        TestLab.Steps(result).ShouldBe("create ns\ncreate web\ncreate reader\ncreate binding\n");
    }

    private static Action<TestStack> Program(string home = "finance", double replicas = 1, string app = "web") => stack =>
    {
        var made = stack.Thing("ns", Named(home), type: Namespace);
        var name = made["metadata"].AsMap() is { } metadata ? metadata["name"] : PropertyValue.Unknown;
        stack.Thing("reader", In(made, name, "reader"), type: Account);

        // Of another kind, and so another object, though its id is the same.
        stack.Thing(
            "binding",
            In(made, name, "reader").Set("roleRef", Map(
                ("apiGroup", PropertyValue.Of("rbac.authorization.k8s.io")), ("kind", PropertyValue.Of("ClusterRole")), ("name", PropertyValue.Of("view")))),
            type: Binding);
        var labels = Map(("app", PropertyValue.Of(app)));
        var container = Map(("name", PropertyValue.Of("app")), ("image", PropertyValue.Of("nginx:1.27")));
        stack.Thing(
            "web",
            In(made, name, "web").Set("spec", Map(
                ("replicas", PropertyValue.Of(replicas)),
                ("selector", Map(("matchLabels", labels))),
                ("template", Map(("metadata", Map(("labels", labels))), ("spec", Map(("containers", PropertyValue.Of([container])))))))),
            type: Deployment);
    };

    private static Inputs In(TestResource made, PropertyValue home, string name) =>
        new Inputs().From("metadata", made, "metadata").Set("metadata", Map(("name", PropertyValue.Of(name)), ("namespace", home)));

    private static Inputs Named(string name, string? home = null) => new Inputs().Set(
        "metadata", home is null ? Map(("name", PropertyValue.Of(name))) : Map(("name", PropertyValue.Of(name)), ("namespace", PropertyValue.Of(home))));

    private static PropertyValue Map(params (string Key, PropertyValue Value)[] entries) => PropertyValue.Of(PropertyMap.Of(entries));

    private static string Provider(TestStack stack, string name, params (string Key, PropertyValue Value)[] config)
    {
        var response = stack.Register(new RegisterResourceRequest
        {
            Type = "pulumi:providers:kubernetes", Name = name, Custom = true, Parent = stack.Urn, Inputs = PropertyMap.Of(config),
        });
        return $"{response.Urn}::{response.Id}";
    }

    private static string ConfigOf(string server) =>
        $"current-context: c\nclusters:\n- name: k\n  cluster: {{ server: '{server}' }}\ncontexts:\n- name: c\n  context: {{ cluster: k }}\n";

    private IEnumerable<string> Ids() => _lab.State.Resources.Where(resource => resource.Type.StartsWith("kubernetes:", StringComparison.Ordinal)).Select(resource => resource.Id).Order(StringComparer.Ordinal);
}
