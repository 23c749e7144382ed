namespace DataMesh.Components.Access;

/// <summary>
/// The PowerShell that makes a database's users equal to a list, in the container of an Azure deployment script: what is the same for each kind of database.
/// </summary>
/// <remarks>
/// It downloads nothing, so the container needs no way out to a package registry: the clients are made of what comes with PowerShell. The server's private
/// name and the identity's rights take a while to reach every part of Azure after they were created, hence the patience when connecting.
/// </remarks>
public static class DatabaseAccessScript
{
    /// <summary>The environment variable with the server's fully qualified name.</summary>
    public const string ServerVariable = "DATABASE_SERVER";

    /// <summary>The environment variable with the database's name.</summary>
    public const string DatabaseVariable = "DATABASE_NAME";

    /// <summary>The environment variable with the name by which the database knows the identity that the script runs as.</summary>
    public const string UserVariable = "DATABASE_USER";

    /// <summary>The environment variable with the list of permissions, as <see cref="DatabaseAccessDocument"/> writes it.</summary>
    public const string AccessVariable = "DATABASE_ACCESS";

    /// <summary>The version of Azure PowerShell in the container; its PowerShell is 7.4 or later.</summary>
    public const string AzurePowerShellVersion = "14.0";

    /// <summary>The text of the script.</summary>
    /// <param name="client">
    /// PowerShell that defines two functions: Open-Database, which signs in with <c>Get-Token</c> and returns something that can be disposed of, and
    /// Invoke-Statement, which runs the statement for the list and returns the names of the objects that are not there yet.
    /// </param>
    /// <param name="statement">What the database runs. No line of it is <c>'@</c>.</param>
    public static string Around(string client, string statement) => $$"""
        $ErrorActionPreference = 'Stop'
        $statement = @'
        {{statement}}
        '@

        function Get-Token([string] $resource) {
            $token = (Get-AzAccessToken -ResourceUrl $resource).Token
            if ($token -is [securestring]) { $token = ConvertFrom-SecureString -SecureString $token -AsPlainText }
            $token
        }

        {{client}}

        $connection = $null
        for ($attempt = 1; $null -eq $connection; $attempt++) {
            try { $connection = Open-Database }
            catch {
                if ($attempt -ge 20) { throw }
                Write-Output "Attempt $attempt failed: $($_.Exception.Message)"
                Start-Sleep -Seconds 15
            }
        }

        try { $pending = @(Invoke-Statement $connection $statement $env:{{AccessVariable}}) }
        finally { $connection.Dispose() }

        foreach ($object in $pending) { Write-Output "$object does not exist yet; it is granted when this script runs after it was made." }
        $DeploymentScriptOutputs = @{ pending = $pending }
        """.ReplaceLineEndings("\n");
}
