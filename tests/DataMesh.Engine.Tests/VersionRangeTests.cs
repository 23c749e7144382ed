namespace DataMesh.Engine.Tests;

public sealed class VersionRangeTests : IDisposable
{
    private readonly TestLab _lab = new();

    public void Dispose() => _lab.Dispose();

    [Theory]
    [InlineData(">=3.0.0")]
    [InlineData(">= 3.0.0")]
    [InlineData("3.260.0")]
    [InlineData("=3.260.0")]
    [InlineData("==3.260.x")]
    [InlineData("3.x")]
    [InlineData(">=3.5.0 !3.7.7")]
    [InlineData("<3.4.0 || >3.8.0")]
    [InlineData("<=3.260.0")]
    [InlineData(">3.259.x")]
    public void A_range_that_holds_the_version_passes(string range) => Errors(range).ShouldBeEmpty();

    [Theory]
    [InlineData(">3.260.0")]
    [InlineData("<3.260.0")]
    [InlineData("!3.260.0")]
    [InlineData("!=3.x")]
    [InlineData(">=3.5.0 !3.260.0")]
    [InlineData("4.x")]
    [InlineData("<3.4.0 || >4.0.0")]
    public void Another_version_is_refused(string range)
    {
        Errors(range).ShouldBe(["DM0613"]);
        Message.ShouldBe($"The program of the stack 'dev' requires a version of Pulumi in the range '{range}'; this engine does what Pulumi 3.260.0 does. "
            + "Widen the range, or deploy this stack with the Pulumi CLI.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("three")]
    [InlineData(">=")]
    [InlineData("3")]
    [InlineData("3.1")]
    [InlineData("3.1.2.3")]
    [InlineData(">=3.0.0 ||")]
    [InlineData("3.-1.0")]
    public void What_is_no_range_is_refused(string range) => Errors(range).ShouldBe(["DM0614"]);

    private string Message { get; set; } = "";

    private IEnumerable<string> Errors(string range)
    {
        var errors = _lab.Preview(stack => stack.Require(range)).AllDiagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToList();
        Message = errors.FirstOrDefault()?.Message ?? "";
        return errors.Select(error => error.Code);
    }
}
