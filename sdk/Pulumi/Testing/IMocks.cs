namespace Pulumi.Testing;

/// <summary>Answers for the cloud in tests.</summary>
public interface IMocks
{
    /// <summary>The id and the outputs of a new or read resource; a null id is one that is not known.</summary>
    Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args);

    /// <summary>The result of a provider function.</summary>
    Task<object> CallAsync(MockCallArgs args);

    /// <summary>Is told the outputs of components and of the stack.</summary>
    Task RegisterResourceOutputs(MockRegisterResourceOutputsRequest args) => Task.CompletedTask;
}
