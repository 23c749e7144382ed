using DataMesh.Cli;
using DataMesh.Cli.Consoles;
using DataMesh.Cli.Programs;

var environment = ProcessEnvironment.Read();
using var terminal = new SystemTerminal(environment);
return await MeshCommandLine.RunAsync(new CliHost(terminal, environment, new CompanyMeshSource()), args).ConfigureAwait(false);
