global using DataMesh.SimulatedAzure.Tests.Support;
global using static DataMesh.SimulatedAzure.Tests.Support.Tree;
