using DataMesh.Model.Access;

namespace DataMesh.Model.Tests.Access;

public sealed class BlobPathConditionTests
{
    private static readonly ContainerName Curated = ContainerName.Parse("curated");

    [Fact]
    public void For_one_folder_to_read_it_is_the_condition_that_Azure_documents()
    {
        var condition = BlobPathCondition.For(AccessLevel.Read, Curated, ["orders/general"]);

        Normal(condition).ShouldBe(Normal(
            "((!(ActionMatches{'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read'} AND NOT SubOperationMatches{'Blob.List'}))"
            + " OR (@Resource[Microsoft.Storage/storageAccounts/blobServices/containers:name] StringEquals 'curated'"
            + " AND @Resource[Microsoft.Storage/storageAccounts/blobServices/containers/blobs:path] StringStartsWith 'orders/general/'))"
            + " AND ((!(ActionMatches{'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read'} AND SubOperationMatches{'Blob.List'}))"
            + " OR (@Resource[Microsoft.Storage/storageAccounts/blobServices/containers:name] StringEquals 'curated'"
            + " AND @Request[Microsoft.Storage/storageAccounts/blobServices/containers/blobs:prefix] StringStartsWith 'orders/general/'))"));
    }

    [Fact]
    public void Several_folders_are_alternatives_inside_the_same_container()
    {
        var condition = BlobPathCondition.For(AccessLevel.Read, Curated, ["b", "a", "b"]);

        condition.ShouldContain("StringEquals 'curated' AND "
            + "(@Resource[Microsoft.Storage/storageAccounts/blobServices/containers/blobs:path] StringStartsWith 'a/' OR "
            + "@Resource[Microsoft.Storage/storageAccounts/blobServices/containers/blobs:path] StringStartsWith 'b/')");
        condition.ShouldContain("blobs:prefix] StringStartsWith 'a/' OR");
    }

    [Theory]
    [InlineData("write")]
    [InlineData("add/action")]
    [InlineData("delete")]
    [InlineData("move/action")]
    public void Every_way_to_write_is_bound_to_the_folder(string action)
    {
        BlobPathCondition.For(AccessLevel.Write, Curated, ["orders"])
            .ShouldContain($"!(ActionMatches{{'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/{action}'}})");
        BlobPathCondition.For(AccessLevel.Read, Curated, ["orders"]).ShouldNotContain(action);
    }

    [Fact]
    public void Parentheses_are_balanced()
    {
        foreach (var level in Enum.GetValues<AccessLevel>())
        {
            var condition = BlobPathCondition.For(level, Curated, ["a", "b"]);
            condition.Count(c => c == '(').ShouldBe(condition.Count(c => c == ')'));
        }
    }

    private static string Normal(string condition) => condition.Replace("((", "(", StringComparison.Ordinal).Replace("))", ")", StringComparison.Ordinal)
        .Replace("((", "(", StringComparison.Ordinal).Replace("))", ")", StringComparison.Ordinal);
}
