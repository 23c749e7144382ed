namespace DataMesh.Components.Access;

/// <summary>The client of Azure SQL in a database access script: the one that comes with PowerShell.</summary>
internal static class AzureSqlClient
{
    /// <summary>What signs in, also to a dedicated SQL pool.</summary>
    public const string OpenDatabase = $$"""
        function Open-Database {
            $connection = [System.Data.SqlClient.SqlConnection]::new("Server=tcp:$($env:{{DatabaseAccessScript.ServerVariable}}),1433;Database=$($env:{{DatabaseAccessScript.DatabaseVariable}});Encrypt=True;TrustServerCertificate=False;Connect Timeout=30")
            $connection.AccessToken = Get-Token 'https://database.windows.net/'
            $connection.Open()
            $connection
        }
        """;

    /// <summary>The whole client.</summary>
    public const string Text = OpenDatabase + "\n\n" + """
        function Invoke-Statement($connection, [string] $statement, [string] $access) {
            $command = $connection.CreateCommand()
            $command.CommandText = $statement
            $command.CommandTimeout = 300
            [void]$command.Parameters.Add('@access', [System.Data.SqlDbType]::NVarChar, -1)
            $command.Parameters['@access'].Value = $access
            $reader = $command.ExecuteReader()
            while ($reader.Read()) { $reader.GetString(0) }
        }
        """;
}
