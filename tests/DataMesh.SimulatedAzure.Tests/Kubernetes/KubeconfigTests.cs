using DataMesh.SimulatedAzure.Kubernetes;

namespace DataMesh.SimulatedAzure.Tests.Kubernetes;

public sealed class KubeconfigTests
{
    private const string Text = """
        apiVersion: v1
        kind: Config
        current-context: blue
        clusters:
        - name: one
          cluster: { server: "https://one.example:6443" }
        - name: two
          cluster:
            server: https://two.example
        contexts:
        - name: blue
          context: { cluster: one, user: me, namespace: finance }
        - name: green
          context: { cluster: two, user: me }
        users: []
        """;

    [Fact]
    public void The_current_context_names_the_cluster_and_the_namespace() =>
        Kubeconfig.Read(Text).ShouldBe(new Kubeconfig("https://one.example:6443", "finance", null));

    [Fact]
    public void Another_context_or_cluster_can_be_asked_for()
    {
        Kubeconfig.Read(Text, context: "green").ShouldBe(new Kubeconfig("https://two.example", null, null));
        Kubeconfig.Read(Text, cluster: "two").ShouldBe(new Kubeconfig("https://two.example", "finance", null));
    }

    [Fact]
    public void Json_is_read_too() => Kubeconfig.Read(
        """{"current-context":"c","clusters":[{"name":"k","cluster":{"server":"https://k"}}],"contexts":[{"name":"c","context":{"cluster":"k"}}]}""")
        .Server.ShouldBe("https://k");

    [Fact]
    public void A_path_names_a_cluster_and_is_not_opened() => Kubeconfig.Read("/no/such/file").ShouldBe(new Kubeconfig("/no/such/file", null, null));

    [Theory]
    [InlineData("")]
    [InlineData("- a\n- b")]
    [InlineData("a: [")]
    [InlineData("apiVersion: v1")]
    [InlineData("current-context: nowhere")]
    public void What_names_no_cluster_is_refused(string text) => Kubeconfig.Read(text).Problem.ShouldNotBeNullOrEmpty();

    [Fact]
    public void A_context_that_is_not_there_is_refused() => Kubeconfig.Read(Text, context: "red").Problem.ShouldBe("context \"red\" does not exist");
}
