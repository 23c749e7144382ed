using DataMesh.Model.Roles;

namespace DataMesh.Model.Tests.Roles;

public sealed class BlobReadConditionTests
{
    [Fact]
    public void Reading_is_bound_by_the_path_and_listing_by_the_prefix() => BlobReadCondition.ForPath(ContainerName.Parse("curated"), "fees/general").ShouldBe(
        "((!(ActionMatches{'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read'} AND NOT SubOperationMatches{'Blob.List'}))"
        + " OR (@Resource[Microsoft.Storage/storageAccounts/blobServices/containers:name] StringEquals 'curated'"
        + " AND @Resource[Microsoft.Storage/storageAccounts/blobServices/containers/blobs:path] StringStartsWith 'fees/general/'))"
        + " AND ((!(ActionMatches{'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read'} AND SubOperationMatches{'Blob.List'}))"
        + " OR (@Resource[Microsoft.Storage/storageAccounts/blobServices/containers:name] StringEquals 'curated'"
        + " AND @Request[Microsoft.Storage/storageAccounts/blobServices/containers/blobs:prefix] StringStartsWith 'fees/general/'))");

    [Fact]
    public void The_general_part_of_a_folder_gives_nothing_of_the_sensitive_part()
    {
        var condition = BlobReadCondition.For(new Lake("lake").Folder(LakeLayer.Curated, "fees"));

        condition.ShouldContain("'fees/general/'");
        condition.ShouldNotContain("sensitive");
    }

    [Theory]
    [InlineData("")]
    [InlineData("/fees")]
    [InlineData("fees/")]
    [InlineData("fees//general")]
    [InlineData("fees'/x")]
    [InlineData("fees*")]
    [InlineData("..")]
    [InlineData("fees/..")]
    [InlineData("fees general")]
    [InlineData("fees') OR (1 EQ 1")]
    public void A_path_that_would_change_the_meaning_is_refused(string path) =>
        Should.Throw<MeshException>(() => BlobReadCondition.ForPath(ContainerName.Parse("curated"), path)).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0119");

    [Fact]
    public void Parentheses_and_quotes_are_balanced()
    {
        var condition = BlobReadCondition.ForPath(ContainerName.Parse("curated"), "a/b=1/c.d");

        condition.Count(c => c == '(').ShouldBe(condition.Count(c => c == ')'));
        (condition.Count(c => c == '\'') % 2).ShouldBe(0);
    }
}
