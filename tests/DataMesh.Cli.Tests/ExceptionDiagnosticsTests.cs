using DataMesh.Cli.Diagnosing;
using DataMesh.Model;
using DataMesh.Model.Diagnostics;
using DataMesh.Model.Names;

namespace DataMesh.Cli.Tests;

public sealed class ExceptionDiagnosticsTests
{
    [Fact]
    public void A_domain_name_that_Azure_would_refuse_points_at_the_line_in_CSharp()
    {
        var error = Should.Throw<MeshException>(() => DomainName.Check("Finance_1", new SourceLocation("/repo/stacks/Domains/Finance.cs", 12)).Value);
        var diagnostic = ExceptionDiagnostics.Find(new InvalidOperationException("wrapped", error), "/repo").ShouldHaveSingleItem();
        diagnostic.Code.ShouldStartWith("DM01");
        diagnostic.Location.ShouldNotBeNull().File.ShouldBe("stacks/Domains/Finance.cs");
        diagnostic.Location.Line.ShouldBe(12);
        diagnostic.ExitCode.ShouldBe(1);
        diagnostic.Message.ShouldContain("Finance_1");
    }

    [Fact]
    public void The_same_finding_of_several_tasks_is_one()
    {
        var error = new MeshException(new Diagnostic("DM0101", Severity.Error, "No.", new SourceLocation("a.cs", 1)));
        ExceptionDiagnostics.Find(new AggregateException(error, new AggregateException(error)), "/").ShouldHaveSingleItem();
    }

    [Fact]
    public void An_exception_without_findings_gives_none() =>
        ExceptionDiagnostics.Find(new AggregateException(new InvalidOperationException("x")), "/").ShouldBeEmpty();
}
