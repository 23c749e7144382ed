using System.Collections.Immutable;
using DataMesh.Cli.Projects;
using DataMesh.Engine.Evaluating;
using DataMesh.Model.Environments;
using DataMesh.Rpc;
using DataMesh.Rpc.EngineService;
using DataMesh.Rpc.Monitor;
using DataMesh.Rpc.Values;

namespace DataMesh.Cli.Tests.Support;

/// <summary>A mesh of two stacks with a resource group each, declared straight to the engine.</summary>
internal sealed class SmallMesh : IMeshSource, IProgram
{
    /// <summary>What the program was told, stack by stack.</summary>
    public List<ProgramInfo> Infos { get; } = [];

    /// <summary>Whether the program was asked for as a process of its own.</summary>
    public bool RanOverWire { get; private set; }

    /// <summary>What the program throws.</summary>
    public Exception? Failure { get; init; }

    /// <summary>What the mesh itself throws, which must not happen.</summary>
    public Exception? Defect { get; init; }

    /// <summary>What the program logs.</summary>
    public ImmutableArray<LogRequest> Messages { get; init; } = [];

    /// <summary>The tags of the groups; they tell one version of the program from another.</summary>
    public string Owner { get; set; } = "me";

    public StackCatalog Stacks() => Defect is not null
        ? throw Defect
        : new([(EnvironmentName.Dev, ["management-dev", "finance-dev"]), (EnvironmentName.Prod, ["management-prod", "finance-prod"])]);

    public IProgram Program(string root, Action<Exception> thrown)
    {
        if (Failure is not null)
            thrown(Failure);
        return this;
    }

    public IProgram ProgramOverWire(string root)
    {
        RanOverWire = true;
        return this;
    }

    public async ValueTask<ProgramOutcome> RunAsync(ProgramInfo info, IResourceMonitor monitor, IEngine engine, CancellationToken cancellationToken)
    {
        Infos.Add(info);
        if (Failure is not null)
            return DataMesh.Cli.Programs.ProgramErrors.Outcome([Failure], logged: false, info.RootDirectory);
        foreach (var message in Messages)
            await engine.LogAsync(message, cancellationToken);
        var stack = await monitor.RegisterResourceAsync(
            new RegisterResourceRequest { Type = "pulumi:pulumi:Stack", Name = $"{info.Project}-{info.Stack}" }, cancellationToken);
        var provider = await monitor.RegisterResourceAsync(
            new RegisterResourceRequest
            {
                Type = "pulumi:providers:azure-native",
                Name = "azure",
                Parent = stack.Urn,
                Custom = true,
                Inputs = PropertyMap.Of(
                    ("subscriptionId", PropertyValue.Of("11111111-1111-4111-8111-111111111111")),
                    ("tenantId", PropertyValue.Of("99999999-9999-4999-8999-999999999999"))),
            },
            cancellationToken);
        await monitor.RegisterResourceAsync(
            new RegisterResourceRequest
            {
                Type = "azure-native:resources:ResourceGroup",
                Name = "group",
                Parent = stack.Urn,
                Custom = true,
                Provider = $"{provider.Urn}::{provider.Id ?? SignatureKeys.UnknownValue}",
                Inputs = PropertyMap.Of(
                    ("resourceGroupName", PropertyValue.Of($"rg-{info.Stack}")),
                    ("location", PropertyValue.Of("westeurope")),
                    ("tags", PropertyValue.Of(PropertyMap.Of(("owner", PropertyValue.Of(Owner)))))),
            },
            cancellationToken);
        await monitor.RegisterResourceOutputsAsync(
            new RegisterResourceOutputsRequest(
                stack.Urn, PropertyMap.Of(("key", PropertyValue.Secret(PropertyValue.Of("s3cret"))), ("name", PropertyValue.Of(info.Stack)))),
            cancellationToken);
        await monitor.SignalAndWaitForShutdownAsync(cancellationToken);
        return ProgramOutcome.Success;
    }
}
