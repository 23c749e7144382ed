namespace DataMesh.Components.Access;

/// <summary>The PowerShell that runs <see cref="DatabaseAccessSql"/> in the container of an Azure deployment script.</summary>
/// <remarks>
/// It downloads nothing: the SQL client is the one that comes with PowerShell, so the container needs no way to the PowerShell gallery. The server's private
/// name and the identity's rights take a while to reach every part of Azure after they were created, hence the patience when connecting.
/// </remarks>
public static class DatabaseAccessScript
{
    /// <summary>The environment variable with the server's fully qualified name.</summary>
    public const string ServerVariable = "SQL_SERVER";

    /// <summary>The environment variable with the database's name.</summary>
    public const string DatabaseVariable = "SQL_DATABASE";

    /// <summary>The environment variable with the list of permissions, as <see cref="DatabaseAccessDocument"/> writes it.</summary>
    public const string AccessVariable = "DATABASE_ACCESS";

    /// <summary>The version of Azure PowerShell in the container.</summary>
    public const string AzurePowerShellVersion = "14.0";

    /// <summary>The text of the script.</summary>
    public static string Text { get; } = $$"""
        $ErrorActionPreference = 'Stop'
        $statement = @'
        {{DatabaseAccessSql.Text}}
        '@

        function Open-Database {
            $token = (Get-AzAccessToken -ResourceUrl 'https://database.windows.net/').Token
            if ($token -is [securestring]) { $token = ConvertFrom-SecureString -SecureString $token -AsPlainText }
            $connection = [System.Data.SqlClient.SqlConnection]::new("Server=tcp:$($env:{{ServerVariable}}),1433;Database=$($env:{{DatabaseVariable}});Encrypt=True;TrustServerCertificate=False;Connect Timeout=30")
            $connection.AccessToken = $token
            $connection.Open()
            $connection
        }

        $connection = $null
        for ($attempt = 1; $null -eq $connection; $attempt++) {
            try { $connection = Open-Database }
            catch {
                if ($attempt -ge 20) { throw }
                Write-Output "Attempt $attempt failed: $($_.Exception.Message)"
                Start-Sleep -Seconds 15
            }
        }

        try {
            $command = $connection.CreateCommand()
            $command.CommandText = $statement
            $command.CommandTimeout = 300
            [void]$command.Parameters.Add('@access', [System.Data.SqlDbType]::NVarChar, -1)
            $command.Parameters['@access'].Value = $env:{{AccessVariable}}
            $pending = @()
            $reader = $command.ExecuteReader()
            while ($reader.Read()) { $pending += $reader.GetString(0) }
        }
        finally { $connection.Dispose() }

        foreach ($object in $pending) { Write-Output "$object does not exist yet; it is granted when this script runs after it was made." }
        $DeploymentScriptOutputs = @{ pending = $pending }
        """.ReplaceLineEndings("\n");
}
