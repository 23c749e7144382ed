using System.Reflection;
using System.Text.Json.Nodes;
using Pulumi.AzureNative.Tests.Schema;

namespace Pulumi.AzureNative.Tests.Api;

public sealed class EnumTests
{
    public static TheoryData<string> Tokens => [.. SchemaFolder.Types.Keys.Where(SchemaFolder.IsEnum).Order()];

    [Theory]
    [MemberData(nameof(Tokens))]
    public void An_enum_has_the_values_of_the_schema_in_their_order(string token)
    {
        var type = ExpectedTypes.Class(token);

        type.GetCustomAttribute<EnumTypeAttribute>().ShouldNotBeNull();
        type.IsValueType.ShouldBeTrue();
        var values = type.GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.GetValue(null)!.ToString());
        values.ShouldBe(SchemaFolder.Types[token]["enum"]!.AsArray().Select(member => member!["value"]!.GetValue<string>()));
    }

    [Fact]
    public void An_enum_is_equal_by_its_value_and_converts_to_it()
    {
        var locally = Storage.SkuName.Standard_LRS;

        (locally == Storage.SkuName.Standard_LRS).ShouldBeTrue();
        (locally != Storage.SkuName.Standard_ZRS).ShouldBeTrue();
        ((string)locally).ShouldBe("Standard_LRS");
        locally.GetHashCode().ShouldBe(Storage.SkuName.Standard_LRS.GetHashCode());
        locally.Equals((object)"Standard_LRS").ShouldBeFalse();
    }
}
