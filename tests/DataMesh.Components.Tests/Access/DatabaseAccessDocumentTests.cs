using DataMesh.Components.Access;

namespace DataMesh.Components.Tests.Access;

public sealed class DatabaseAccessDocumentTests
{
    private static readonly DatabasePermission Read = new("id-reader", "11111111-1111-4111-8111-111111111111", "SELECT", "reporting", "orders");
    private static readonly DatabasePermission Make = new("id-owner", "22222222-2222-4222-8222-222222222222", "CREATE TABLE", null, null);

    [Fact]
    public void It_lists_each_permission_once_in_one_order()
    {
        DatabaseAccessDocument.Write([Read, Make, Read]).ShouldBe(DatabaseAccessDocument.Write([Make, Read]));
    }

    [Fact]
    public void It_is_the_text_that_the_script_reads()
    {
        DatabaseAccessDocument.Write([Read, Make]).ShouldBe(
            """[{"user":"id-owner","identityId":"22222222-2222-4222-8222-222222222222","permission":"CREATE TABLE","schema":"","object":""},{"user":"id-reader","identityId":"11111111-1111-4111-8111-111111111111","permission":"SELECT","schema":"reporting","object":"orders"}]""");
    }

    [Fact]
    public void Without_access_the_list_is_empty_rather_than_absent() => DatabaseAccessDocument.Write([]).ShouldBe("[]");

    [Fact]
    public void The_tag_follows_list_and_script_and_nothing_else()
    {
        var tag = DatabaseAccessDocument.Tag("[]", "script");

        DatabaseAccessDocument.Tag("[]", "script").ShouldBe(tag);
        DatabaseAccessDocument.Tag("[1]", "script").ShouldNotBe(tag);
        DatabaseAccessDocument.Tag("[]", "another").ShouldNotBe(tag);
    }
}
