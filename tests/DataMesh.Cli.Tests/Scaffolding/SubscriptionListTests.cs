using DataMesh.Cli.Scaffolding;

namespace DataMesh.Cli.Tests.Scaffolding;

public sealed class SubscriptionListTests
{
    private const string Id = "11111111-1111-4111-8111-111111111118";

    [Theory]
    [InlineData("subscriptions:\n  default: x\n  a: y # the first\n\nnetwork:\n  b: c\n", $"subscriptions:\n  default: x\n  a: y # the first\n  logistics: {Id}\n\nnetwork:\n  b: c\n")]
    [InlineData("subscriptions:\n    default: x", $"subscriptions:\n    default: x\n    logistics: {Id}")]
    [InlineData("subscriptions:\n  default: 'x'\n# the end\n", $"subscriptions:\n  default: 'x'\n  logistics: {Id}\n# the end\n")]
    [InlineData("subscriptions:\r\n  default: x\r\nnetwork: 1\r\n", $"subscriptions:\r\n  default: x\r\n  logistics: {Id}\r\nnetwork: 1\r\n")]
    [InlineData("network: 1", $"network: 1\nsubscriptions:\n  logistics: {Id}\n")]
    [InlineData("", $"subscriptions:\n  logistics: {Id}\n")]
    [InlineData("subscriptions:\n  default:\nnetwork: 1\n", $"subscriptions:\n  default:\n  logistics: {Id}\nnetwork: 1\n")]
    public void A_subscription_is_added_below_the_others(string yaml, string expected) =>
        SubscriptionList.Add(yaml, "logistics", Guid.Parse(Id)).ShouldBe(expected);

    [Theory]
    [InlineData("subscriptions: { default: x }\n")]
    [InlineData("subscriptions:\n")]
    [InlineData("subscriptions: [x]\n")]
    public void A_section_of_another_form_is_left_alone(string yaml) => SubscriptionList.Add(yaml, "logistics", Guid.Parse(Id)).ShouldBeNull();
}
