namespace DataMesh.Engine.Providers;

/// <summary>A resource as it is in the cloud.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Inputs">The inputs that it has.</param>
/// <param name="Outputs">Its outputs.</param>
public sealed record CloudResource(string Id, PropertyMap Inputs, PropertyMap Outputs);
