namespace DataMesh.Model.Tests.Workloads;

public sealed class WorkloadRuleTests
{
    private static readonly ContainerImage Image = new("sales/directory", "sha256:" + new string('a', 64));

    [Fact]
    public void A_workload_behind_one_port_is_taken() => Refusals(new ApiWorkload("directory", Image)).ShouldBeEmpty();

    [Theory]
    [InlineData("Directory")]
    [InlineData("d")]
    [InlineData("1directory")]
    [InlineData("the directory")]
    public void A_name_that_Kubernetes_would_refuse_is_refused(string name) => Refusals(new ApiWorkload(name, Image)).ShouldHaveSingleItem().Code.ShouldBe("DM0101");

    [Theory]
    [InlineData("sales/directory", true)]
    [InlineData("directory", true)]
    [InlineData("sales/a.b_c-d", true)]
    [InlineData("", false)]
    [InlineData("Sales/directory", false)]
    [InlineData("/directory", false)]
    [InlineData("sales//directory", false)]
    [InlineData("sales/directory:latest", false)]
    [InlineData("evil.example/directory@sha256", false)]
    public void An_image_has_a_repository_of_the_hub(string repository, bool legal) =>
        Refusals(new ApiWorkload("directory", Image with { Repository = repository })).Select(refusal => refusal.Code).ShouldBe(legal ? [] : ["DM0170"]);

    [Theory]
    [InlineData("latest")]
    [InlineData("sha256:abc")]
    [InlineData("sha256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("sha512:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void An_image_is_named_by_its_digest(string digest) =>
        Refusals(new ApiWorkload("directory", Image with { Digest = digest })).ShouldHaveSingleItem().Code.ShouldBe("DM0170");

    [Theory]
    [InlineData(1023, false)]
    [InlineData(1024, true)]
    [InlineData(65535, true)]
    [InlineData(65536, false)]
    public void A_port_is_one_that_a_plain_user_may_open(int port, bool legal) =>
        Refusals(new ApiWorkload("directory", Image) { Port = port }).Select(refusal => refusal.Code).ShouldBe(legal ? [] : ["DM0171"]);

    [Theory]
    [InlineData("health")]
    [InlineData("")]
    [InlineData("/a b")]
    [InlineData("/a?b=c")]
    public void A_path_is_one_that_needs_no_escaping(string path)
    {
        Refusals(new ApiWorkload("directory", Image) { ReadyPath = path }).ShouldHaveSingleItem().Code.ShouldBe("DM0172");
        Refusals(new ApiWorkload("directory", Image) { LivePath = path }).ShouldHaveSingleItem().Code.ShouldBe("DM0172");
    }

    [Theory]
    [InlineData(250, 256, 1000, 512, true)]
    [InlineData(250, 256, 250, 256, true)]
    [InlineData(251, 256, 250, 256, false)]
    [InlineData(250, 257, 250, 256, false)]
    [InlineData(9, 256, 1000, 512, false)]
    [InlineData(250, 15, 1000, 512, false)]
    [InlineData(250, 256, 3501, 512, false)]
    [InlineData(250, 256, 1000, 12289, false)]
    public void A_replica_fits_on_a_machine_of_the_cluster(int cpu, int memory, int mostCpu, int mostMemory, bool legal)
    {
        var workload = new ApiWorkload("directory", Image) { Requests = new ComputeAmount(cpu, memory), Limits = new ComputeAmount(mostCpu, mostMemory) };

        Refusals(workload).Select(refusal => refusal.Code).ShouldBe(legal ? [] : ["DM0173"]);
    }

    [Fact]
    public void Amounts_are_written_as_Kubernetes_does()
    {
        new ComputeAmount(250, 256).ShouldSatisfyAllConditions(amount => amount.Cpu.ShouldBe("250m"), amount => amount.Memory.ShouldBe("256Mi"));
        new ComputeAmount(250, 256).Times(4).ShouldSatisfyAllConditions(amount => amount.Cpu.ShouldBe("1"), amount => amount.Memory.ShouldBe("1Gi"));
        new ComputeAmount(250, 256).Plus(new ComputeAmount(1, 1)).ShouldBe(new ComputeAmount(251, 257));
    }

    [Fact]
    public void A_workload_that_no_port_leads_to_is_refused()
    {
        var (domain, _) = Samples.Producer();

        Samples.Refusal(domain with { Workloads = [new ApiWorkload("directory", Image)] }).Code.ShouldBe("DM0175");
    }

    [Fact]
    public void A_port_leads_to_a_workload_of_its_own_domain_only()
    {
        var domain = Samples.Domain(products: [Samples.Product("clients", OutputPort.Api("clients", new ApiWorkload("directory", Image)))]);

        Samples.Refusal(domain).Code.ShouldBe("DM0174");
    }

    [Fact]
    public void A_workload_is_behind_one_port()
    {
        var workload = new ApiWorkload("directory", Image);
        var domain = Samples.Domain(products: [Samples.Product("clients", OutputPort.Api("clients", workload)), Samples.Product("people", OutputPort.Api("people", workload))]);

        Samples.Refusal(domain with { Workloads = [workload] }).Code.ShouldBe("DM0176");
    }

    [Fact]
    public void Two_workloads_of_one_name_are_refused()
    {
        ApiWorkload[] workloads = [new("directory", Image), new("directory", Image)];
        var ports = workloads.Select((workload, number) => OutputPort.Api($"clients-{number}", workload));

        Samples.Refusal(Samples.Domain(products: [Samples.Product("clients", [.. ports])]) with { Workloads = [.. workloads] }).Code.ShouldBe("DM0111");
    }

    [Fact]
    public void What_is_written_in_the_wrong_order_is_told()
    {
        var (domain, _) = Samples.Producer();

        Samples.Refusal(domain with { Workloads = [null!] }).Code.ShouldBe("DM0110");
    }

    [Fact]
    public void An_API_of_a_product_counts_among_those_that_its_identity_trusts()
    {
        var workload = new ApiWorkload("directory", Image);
        var product = Samples.Product("clients", OutputPort.Api("clients", workload)) with
        {
            Pipelines = [.. Enumerable.Range(0, 20).Select(number => new GitHubPipeline($"contoso/clients-{number}"))],
        };

        Samples.Refusal(Samples.Domain(products: [product]) with { Workloads = [workload] }).Code.ShouldBe("DM0144");
    }

    private static ImmutableArray<Diagnostic> Refusals(ApiWorkload workload) =>
        Samples.Refusals(Samples.Domain(products: [Samples.Product("clients", OutputPort.Api("clients", workload))]) with { Workloads = [workload] });
}
