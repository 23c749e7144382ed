namespace DataMesh.Engine.Providers;

/// <summary>What a resource will be once it is created or updated: exactly what the provider will store.</summary>
/// <param name="Id">The id; null where a part of it is not known yet.</param>
/// <param name="Outputs">The outputs.</param>
public sealed record Prediction(string? Id, PropertyMap Outputs)
{
    /// <summary>Whether the program alone decides the outputs, so that the Pulumi engine knows them before the resource exists.</summary>
    public bool DecidedByProgram { get; init; }
}
