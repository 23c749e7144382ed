using DataMesh.SimulatedAzure;

namespace DataMesh.Engine.Providers;

/// <summary>Azure's errors in the engine's terms.</summary>
internal static class AzureErrors
{
    public static ImmutableArray<ProviderError> Of(IEnumerable<AzureError> errors) =>
        [.. errors.Select(error => new ProviderError(error.Code, error.Message, error.Property ?? ""))];

    /// <summary>What the azure-native provider says instead of taking over what it did not create.</summary>
    public static ProviderError ExistsAlready(string id) =>
        new("ResourceAlreadyExists",
            $"cannot create already existing resource '{id}'. It belongs to another stack or was made by hand; choose another name, or delete it there.");
}
