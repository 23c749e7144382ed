global using System.Collections.Immutable;
global using DataMesh.Model;
global using DataMesh.Model.Access;
global using DataMesh.Model.Names;
global using DataMesh.Model.Networking;
global using Pulumi;
global using AzureNative = Pulumi.AzureNative;
global using Kubernetes = Pulumi.Kubernetes;
// Pulumi has an Archive as well, of files that a program hands over.
global using Archive = DataMesh.Model.Archive;
