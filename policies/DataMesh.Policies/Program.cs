using DataMesh.PolicyKit.Serving;
using DataMesh.Policies;

// What a Pulumi engine starts; see PulumiPolicy.yaml. Its arguments (the engine's address) are not needed: the engine does all the asking.
#pragma warning disable RS0030 // The protocol is that the port is the first line of the standard output.
return await PolicyPackHost.RunAsync(MeshPolicies.Pack, Console.Out).ConfigureAwait(false);
