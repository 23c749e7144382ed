using System.Reflection;
using DataMesh.Components.Network;

namespace DataMesh.Components.Access;

/// <summary>The client of PostgreSQL in a database access script: <see cref="PostgresWire"/>, compiled in the container.</summary>
internal static class PostgresClient
{
    private const string SourceName = "PostgresWire.cs";

    public static string Text { get; } = $$"""
        Add-Type -IgnoreWarnings -TypeDefinition @'
        {{Source()}}
        '@

        function Open-Database {
            [{{typeof(PostgresWire).FullName}}]::Open($env:{{DatabaseAccessScript.ServerVariable}}, {{TcpPorts.Postgres}}, $env:{{DatabaseAccessScript.DatabaseVariable}}, $env:{{DatabaseAccessScript.UserVariable}}, (Get-Token 'https://ossrdbms-aad.database.windows.net'))
        }

        function Invoke-Statement($connection, [string] $statement, [string] $access) {
            $connection.Set('{{PostgresAccessStatement.Setting}}', $access)
            $connection.Run($statement)
        }
        """;

    private static string Source()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(SourceName)
            ?? throw new InvalidOperationException($"{SourceName} is an embedded resource of this assembly; see its project file.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().TrimEnd();
    }
}
