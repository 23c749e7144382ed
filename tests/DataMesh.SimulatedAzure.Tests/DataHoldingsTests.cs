namespace DataMesh.SimulatedAzure.Tests;

public sealed class DataHoldingsTests
{
    public static TheoryData<string> Tokens => [.. DataHoldings.Tokens];

    [Theory]
    [MemberData(nameof(Tokens))]
    public void What_a_type_holds_and_what_copies_it_fit_into_a_sentence(string token)
    {
        var holding = DataHoldings.Find(token).ShouldNotBeNull();

        holding.What.ShouldMatch("^[a-z].*[a-z]$");
        holding.CopyWith.ShouldMatch("[^.]$");
        token.ShouldMatch("^(azure-native:[a-z]+|kubernetes:[a-z/0-9]+):[A-Z][A-Za-z]+$");
    }

    [Theory]
    [InlineData("azure-native:datafactory:Factory")]
    [InlineData("azure-native:network:VirtualNetwork")]
    [InlineData("azure-native:resources:ResourceGroup")]
    [InlineData("datamesh:stores:LakeStore")]
    public void What_a_new_deployment_brings_back_holds_nothing(string token) => DataHoldings.Find(token).ShouldBeNull();
}
