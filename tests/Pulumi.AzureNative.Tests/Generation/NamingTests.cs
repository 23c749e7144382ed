using DataMesh.SdkGenerator.Naming;
using DataMesh.SdkGenerator.Schemas;
using Pulumi.AzureNative.Tests.Schema;

namespace Pulumi.AzureNative.Tests.Generation;

public sealed class NamingTests
{
    [Theory]
    [InlineData("accountName", "StorageAccountArgs", "AccountName")]
    [InlineData("x-ms-type", "Foo", "Xmstype")]
    [InlineData("status", "Status", "StatusValue")]
    [InlineData("$ref", "Foo", "Ref")]
    public void A_property_is_its_wire_name_with_the_first_letter_upper(string wireName, string enclosing, string expected) =>
        Identifiers.Property(wireName, enclosing).ShouldBe(expected);

    [Theory]
    [InlineData("default", "@default")]
    [InlineData("operator", "@operator")]
    [InlineData("name", "name")]
    public void A_parameter_that_is_a_keyword_is_escaped(string wireName, string expected) => Identifiers.Parameter(wireName).ShouldBe(expected);

    [Fact]
    public void A_wire_name_that_makes_no_identifier_is_refused() =>
        Should.Throw<SchemaException>(() => Identifiers.Property("odata.type", "Foo")).Message.ShouldContain("odata.type");

    [Theory]
    [InlineData("Standard_LRS", "Standard_LRS")]
    [InlineData("*", "Asterisk")]
    [InlineData("7", "Seven")]
    [InlineData("10", "Tier_10")]
    [InlineData("TLS1_2", "TLS1_2")]
    [InlineData("1.2", "Tier_1_2")]
    [InlineData("a--b", "A_b")]
    [InlineData("SystemAssigned, UserAssigned", "SystemAssigned_UserAssigned")]
    [InlineData("Equals", "EqualsValue")]
    [InlineData("_hidden", "Tier_hidden")]
    public void An_enum_member_is_made_legal(string name, string expected) => EnumMembers.Member(name, "Tier").ShouldBe(expected);

    [Theory]
    [InlineData("azure-native:keyvault:Vault", "Pulumi.AzureNative.KeyVault")]
    [InlineData("azure-native:dbforpostgresql:Server", "Pulumi.AzureNative.DBforPostgreSQL")]
    [InlineData("azure-native:cosmosdb:DatabaseAccount", "Pulumi.AzureNative.CosmosDB")]
    [InlineData("azure-native:privatedns:PrivateZone", "Pulumi.AzureNative.PrivateDns")]
    public void A_module_has_the_casing_of_the_official_package(string token, string expected)
    {
        var style = PackageStyle.Of(SchemaReader.ReadFolder(Path.Combine(SchemaFolder.Folder, "azure-native")));

        style.Namespace(style.Section(token)).ShouldBe(expected);
    }

    [Fact]
    public void A_module_that_the_schema_gives_no_name_is_refused() =>
        Should.Throw<SchemaException>(() => PackageStyle.Of(Empty("azure-native")).Section("azure-native:quantum:Workspace"))
            .Message.ShouldContain("namespaces");

    [Fact]
    public void A_package_without_a_style_is_refused() =>
        Should.Throw<SchemaException>(() => PackageStyle.Of(Empty("gcp"))).Message.ShouldContain("PackageStyle.cs");

    private static PackageSchema Empty(string name) =>
        SchemaReader.Read([$$"""{ "name": "{{name}}", "version": "1.0.0" }"""]);
}
