global using System.Collections.Immutable;
global using DataMesh.PolicyKit;
