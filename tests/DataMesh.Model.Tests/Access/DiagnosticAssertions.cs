namespace DataMesh.Model.Tests.Access;

internal static class DiagnosticAssertions
{
    public static Diagnostic ShouldSatisfy(this Diagnostic diagnostic, string code)
    {
        diagnostic.Code.ShouldBe(code, diagnostic.Message);
        return diagnostic;
    }
}
