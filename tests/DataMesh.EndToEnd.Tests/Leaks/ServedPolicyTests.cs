using System.Collections.Immutable;
using DataMesh.Engine;
using DataMesh.Engine.State;
using DataMesh.Policies;
using DataMesh.PolicyKit.Serving;
using DataMesh.Rpc.Analysis;
using DataMesh.Rpc.Transport;
using DataMesh.Rpc.Wire;
using DataMesh.SimulatedAzure;
using Pulumi.AzureNative.Storage;

namespace DataMesh.EndToEnd.Tests.Leaks;

/// <summary>The pack that a Pulumi engine asks over the wire finds what the same rules find in this process, on whole stacks.</summary>
public sealed class ServedPolicyTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Served_policies_find_the_same_as_those_in_process(int seed)
    {
        var random = new RandomMesh(seed);
        using var mesh = new MeshUnderTest(random.Mesh, random.Requests, RandomMesh.Today, Plant);
        await using var server = await AnalyzerServer.StartAsync(new PackAnalyzer(MeshPolicies.Pack), () => { }, CancellationToken.None);
        using var channel = new RpcChannel(server.Address);
        var client = new AnalyzerClient(channel);
        var found = 0;
        foreach (var stack in mesh.Result.Stacks)
        {
            await client.ConfigureStackAsync("datamesh", stack.Name.Stack, dryRun: true, CancellationToken.None);
            var resources = stack.Desired.Resources.Select(resource => resource.Goal).ToArray();
            var findings = new List<AnalyzerFinding>();
            foreach (var resource in resources)
                findings.AddRange(await client.AnalyzeAsync(Shown(resource, resource.Inputs), CancellationToken.None));
            findings.AddRange(await client.AnalyzeStackAsync(resources.Select(resource => Shown(resource, resource.Outputs)), CancellationToken.None));

            findings.Select(finding => $"{finding.Policy} {finding.Enforcement} {finding.Urn}").Order(StringComparer.Ordinal)
                .ShouldBe(stack.Findings.Select(finding => $"{finding.Policy.Id} {finding.Enforcement} {finding.Resource.Urn}").Order(StringComparer.Ordinal));
            found += findings.Count;
        }

        found.ShouldBeGreaterThan(3);
    }

    private static void Plant(string stack)
    {
        if (stack == "alpha-dev")
            _ = new StorageAccount("leak", new StorageAccountArgs
            {
                ResourceGroupName = "rg-acme-dev-alpha-storage",
                AccountName = "leak",
                Location = "westeurope",
                Kind = Kind.StorageV2,
                Sku = new Pulumi.AzureNative.Storage.Inputs.SkuArgs { Name = SkuName.Standard_LRS },
                AllowBlobPublicAccess = true,
                PublicNetworkAccess = "Disabled",
            });
    }

    private static AnalyzedResource Shown(StateResource resource, DataMesh.Rpc.Values.PropertyMap properties) => new()
    {
        Type = resource.Type,
        Urn = resource.Urn,
        Name = resource.Urn[(resource.Urn.LastIndexOf(':') + 1)..],
        Properties = properties,
        Protect = resource.Protect,
        IgnoreChanges = resource.IgnoreChanges,
        Parent = resource.Parent,
        Dependencies = resource.Dependencies,
        PropertyDependencies = resource.PropertyDependencies.ToImmutableDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal),
    };
}
