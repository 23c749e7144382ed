namespace DataMesh.SimulatedAzure.Tests.Support;

internal static class Expect
{
    /// <summary>Exactly one refusal, with this code and at this input.</summary>
    public static AzureError ShouldRefuse(this IReadOnlyList<AzureError> errors, string code, string? property = null)
    {
        var error = errors.ShouldHaveSingleItem();
        error.Code.ShouldBe(code);
        if (property is not null) error.Property.ShouldBe(property);
        error.Message.ShouldNotBeNullOrWhiteSpace();
        return error;
    }

    public static AzureError ShouldRefuse(this AzureCheck check, string code, string? property = null) => check.Errors.ShouldRefuse(code, property);
}
