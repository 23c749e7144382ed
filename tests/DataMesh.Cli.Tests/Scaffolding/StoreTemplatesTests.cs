using System.Runtime.CompilerServices;
using DataMesh.Cli.Scaffolding;
using DataMesh.Model;
using DataMesh.Model.Names;

namespace DataMesh.Cli.Tests.Scaffolding;

public sealed class StoreTemplatesTests
{
    public static TheoryData<Type> Kinds => [.. typeof(Store).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Store)) && !type.IsAbstract)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_store_can_be_asked_for(Type kind)
    {
        var template = ((Store)RuntimeHelpers.GetUninitializedObject(kind)).Accept(StoreTemplates.Of);

        StoreTemplates.All.ShouldContain(template, $"add the template of {kind.Name} to {nameof(StoreTemplates)}.{nameof(StoreTemplates.All)}.");
        template.Type.ShouldBe(kind.Name);
        StoreTemplates.Find(template.Word).ShouldBe(template);
    }

    [Fact]
    public void A_word_is_taken_unless_its_kind_needs_what_a_new_domain_does_not_have()
    {
        using var sources = new MeshSources();
        foreach (var (word, needs) in StoreTemplates.All.Select(template => (template.Word, template.Needs)))
        {
            var printed = sources.Add(needs is null ? 0 : 2, "logistics", "--kind", "redelivery", "--owner", "sg-x", "--store", word, "--dry-run");
            printed.ShouldContain(needs ?? $"new(\"{word}\")");
        }
    }

    [Fact]
    public void Every_word_is_a_store_name_and_no_two_are_the_same()
    {
        StoreTemplates.Words.ShouldAllBe(word => StoreName.Rule.Allows(word));
        StoreTemplates.Words.ShouldBeUnique();
    }
}
