using DataMesh.Cli.Scaffolding;

namespace DataMesh.Cli.Tests.Scaffolding;

public sealed class MeshListTests
{
    [Theory]
    [InlineData("Domains =>\n    [\n        A.Domain,\n        B.Domain,\n    ];", "Domains =>\n    [\n        A.Domain,\n        B.Domain,\n        C.Domain,\n    ];")]
    [InlineData("Domains =>\n[\n\tA.Domain\n];", "Domains =>\n[\n\tA.Domain,\n\tC.Domain\n];")]
    [InlineData("Domains => [A.Domain, B.Domain];", "Domains => [A.Domain, B.Domain, C.Domain];")]
    [InlineData("Domains => [ A.Domain, ];", "Domains => [ A.Domain, C.Domain, ];")]
    [InlineData("Domains => [];", "Domains => [C.Domain];")]
    [InlineData("Domains =>\n    [\n    ];", "Domains =>\n    [\n        C.Domain,\n    ];")]
    [InlineData("Domains { get; } =\n    [\n        A.Domain, // ], the first\n        // none so far,\n    ];",
        "Domains { get; } =\n    [\n        A.Domain, // ], the first\n        C.Domain,\n        // none so far,\n    ];")]
    [InlineData("Domains =>\n    [\n        A.Domain // last\n    ];", "Domains =>\n    [\n        A.Domain, // last\n        C.Domain\n    ];")]
    [InlineData("Domains =>\n    [\n        A.Domain,\n        B.Domain];", "Domains =>\n    [\n        A.Domain,\n        B.Domain,\n        C.Domain];")]
    [InlineData("Domains =>\n    [\n        A.Domain, B.Domain,\n    ];", "Domains =>\n    [\n        A.Domain, B.Domain, C.Domain,\n    ];")]
    [InlineData("Domains =>\n    [\n        A(1, [2, 3]),\n        .. Others(),\n    ];", "Domains =>\n    [\n        A(1, [2, 3]),\n        .. Others(),\n        C.Domain,\n    ];")]
    [InlineData("Domains =>\r\n    [\r\n        A.Domain,\r\n    ];", "Domains =>\r\n    [\r\n        A.Domain,\r\n        C.Domain,\r\n    ];")]
    public void A_domain_is_added_as_the_list_is_written(string list, string expected) =>
        MeshList.Add($"    // ImmutableArray<Domain> Domains => [Old.Domain];\n    public static ImmutableArray<Domain> {list}\n", "C.Domain")
            .ShouldBe($"    // ImmutableArray<Domain> Domains => [Old.Domain];\n    public static ImmutableArray<Domain> {expected}\n");

    [Theory]
    [InlineData("public static ImmutableArray<Domain> Domains => ImmutableArray.Create(A.Domain);")]
    [InlineData("public static ImmutableArray<Domain> Domains => [A.Domain;")]
    [InlineData("public static Domain[] Domains => [A.Domain];")]
    [InlineData("public static ImmutableArray<Domain> Domains => [A.Domain]; static ImmutableArray<Domain> Domains = [B.Domain];")]
    public void A_list_of_another_form_is_left_alone(string code) => MeshList.Add(code, "C.Domain").ShouldBeNull();

    [Fact]
    public void The_list_of_this_mesh_is_known() =>
        MeshList.Read(File.ReadAllText(Path.Combine(MeshSources.Repository, "stacks", "Mesh.cs"))).ShouldNotBeNull().ShouldContain("Finance.Domain");
}
