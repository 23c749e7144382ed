using System.Reflection;
using DataMesh.Model.Roles;

namespace DataMesh.Model.Tests.Roles;

public sealed class RoleIdsTests
{
    [Fact]
    public void Every_role_id_is_a_GUID_of_its_own()
    {
        var ids = typeof(RoleIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string?)field.GetRawConstantValue()).ToList();

        ids.ShouldNotBeEmpty();
        ids.ShouldBeUnique();
        ids.Count(id => Guid.TryParseExact(id, "D", out var guid) && guid != Guid.Empty).ShouldBe(ids.Count);
    }
}
