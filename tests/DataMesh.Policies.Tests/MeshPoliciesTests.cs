using DataMesh.PolicyKit;

namespace DataMesh.Policies.Tests;

public sealed class MeshPoliciesTests
{
    [Fact]
    public void Every_rule_in_the_project_is_in_the_pack()
    {
        var written = typeof(MeshPolicies).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Policy)) && !type.IsAbstract);
        MeshPolicies.Pack.Policies.Select(policy => policy.GetType()).ShouldBe(written, ignoreOrder: true);
    }

    [Fact]
    public void Every_rule_says_why_it_exists_and_what_to_do()
    {
        foreach (var policy in MeshPolicies.Pack.Policies)
        {
            policy.Id.ShouldMatch("^mesh-[a-z]+-[0-9]{2}$");
            policy.Title.ShouldNotEndWith(".");
            policy.Why.ShouldEndWith(".");
            policy.Fix.ShouldEndWith(".");
        }
    }

    [Fact]
    public void Rules_that_guard_exposure_stop_the_run() =>
        MeshPolicies.Pack.Policies.Where(policy => policy.Severity >= PolicySeverity.High)
            .ShouldAllBe(policy => policy.Enforcement == EnforcementLevel.Mandatory);
}
