global using System.Collections.Immutable;
global using System.Globalization;
global using System.Text;
global using DataMesh.Engine;
global using DataMesh.Engine.Applying;
global using DataMesh.Engine.Diagnostics;
global using DataMesh.Engine.Planning;
global using DataMesh.Rpc.Values;
