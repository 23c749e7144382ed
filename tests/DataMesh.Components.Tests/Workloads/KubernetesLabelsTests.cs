using System.Text.RegularExpressions;
using DataMesh.Components.Tags;

namespace DataMesh.Components.Tests.Workloads;

public sealed class KubernetesLabelsTests
{
    [Theory]
    [InlineData("CC-1400", "CC-1400")]
    [InlineData("sg-sales-owners", "sg-sales-owners")]
    [InlineData("Cost centre 14/2", "Cost_centre_14_2")]
    [InlineData("(Köln)", "K_ln")]
    [InlineData("", "")]
    public void A_label_says_what_the_tag_says_as_far_as_Kubernetes_lets_it(string tag, string label)
    {
        var tags = ImmutableDictionary<string, string>.Empty.Add("owner", tag);

        KubernetesLabels.Of(tags)["datamesh/owner"].ShouldBe(label);
        KubernetesLabels.Annotations(tags).GetValueOrDefault("datamesh/owner").ShouldBe(tag == label ? null : tag);
    }

    [Fact]
    public void The_longest_tag_is_cut_to_a_legal_label()
    {
        var label = KubernetesLabels.Of(ImmutableDictionary<string, string>.Empty.Add("owner", string.Concat(Enumerable.Repeat("a-", 128))))["datamesh/owner"];

        label.Length.ShouldBeLessThanOrEqualTo(63);
        Regex.IsMatch(label, "^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$").ShouldBeTrue();
    }
}
