global using System.Collections.Immutable;
global using DataMesh.Model;
global using DataMesh.Model.Names;
global using DataMesh.Model.Networking;
global using Pulumi;
global using AzureNative = Pulumi.AzureNative;
