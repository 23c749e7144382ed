namespace DataMesh.SimulatedAzure;

/// <summary>A refusal, as Azure words it.</summary>
/// <param name="Code">Azure's own error code, such as <c>StorageAccountAlreadyTaken</c>.</param>
/// <param name="Message">The text in Azure's shape; it names the resource or the value.</param>
/// <param name="Property">The path of the input that is to blame, such as <c>subnets[0].addressPrefix</c>; null when it is the resource
/// as a whole.</param>
public sealed record AzureError(string Code, string Message, string? Property)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Code}: {Message}";
}
