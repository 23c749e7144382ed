global using System.Collections.Immutable;
global using System.Globalization;
global using DataMesh.Engine.Diagnostics;
global using DataMesh.Rpc.Values;
