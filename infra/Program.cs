using DataMesh.Model.Diagnostics;
using DataMesh.Stacks;
using Pulumi;

namespace DataMesh.Infra;

/// <summary>The Pulumi program: from the name of a stack to its class.</summary>
public static class Program
{
    /// <summary>Runs the program for the Pulumi CLI.</summary>
    /// <returns>The exit code.</returns>
    public static Task<int> Main() => Deployment.RunAsync(DefineInWords);

    /// <summary>Registers the resources of the stack that is being deployed.</summary>
    /// <returns>The stack's outputs.</returns>
    /// <exception cref="MeshException">There is no such stack, or what it is made from is refused.</exception>
    public static async Task<IDictionary<string, object?>> Define()
    {
        var stack = Deployment.Instance;
        var inputs = StackInputs.Load(stack.StackName, stack.RootDirectory, new Config().Get, TimeProvider.System);
        return await (inputs.Domain is { } domain ? DomainStack.DeployAsync(inputs, domain) : ManagementStack.DeployAsync(inputs)).ConfigureAwait(false);
    }

    // As a process of its own the program says in its log what is wrong, and what the mesh finds is worded for people: the place in our code adds nothing.
    private static async Task<IDictionary<string, object?>> DefineInWords()
    {
        try
        {
            return await Define().ConfigureAwait(false);
        }
        catch (MeshException error)
        {
            throw new RunException(error.Message, error);
        }
    }
}
