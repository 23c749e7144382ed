namespace DataMesh.Engine.Tests.Lab;

/// <summary>A registered resource.</summary>
internal sealed class TestResource(RegisterResourceResponse response)
{
    public RegisterResourceResponse Response { get; } = response;

    public string Urn => Response.Urn;

    public PropertyValue Id => Response.Id is { } id ? PropertyValue.Of(id) : PropertyValue.Unknown;

    public string Reference => $"{Urn}::{Response.Id ?? SignatureKeys.UnknownValue}";

    public PropertyValue this[string output] =>
        Response.Outputs.Find(output) ?? (Response.MissingOutputsAreUnknown ? PropertyValue.Unknown : PropertyValue.Null);
}
