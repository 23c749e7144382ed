namespace DataMesh.Components.Access;

/// <summary>
/// The client of a dedicated SQL pool in a database access script. It takes away before it gives, so that a script which stops halfway leaves less access than
/// it should and never more. Run twice, it changes nothing the second time.
/// </summary>
/// <remarks>
/// <para>Users are created FROM EXTERNAL PROVIDER: a dedicated pool knows no other way for identities of Entra
/// (https://learn.microsoft.com/sql/t-sql/statements/create-user-transact-sql?view=azure-sqldw-latest). It looks the name up in the directory, for which the
/// workspace's own identity needs the Entra role Directory Readers; until it has it, a new user counts as one of those things that do not exist yet.</para>
/// <para>A name is no proof: who was found is compared with the client id that the hub knows, and is dropped if it is another.</para>
/// </remarks>
internal static class SynapseClient
{
    public const string Text = AzureSqlClient.OpenDatabase + "\n\n" + """
        function Invoke-Sql($connection, [string] $text) {
            $command = $connection.CreateCommand()
            $command.CommandText = $text
            $command.CommandTimeout = 300
            [void]$command.ExecuteNonQuery()
        }

        function Read-Sql($connection, [string] $text) {
            $command = $connection.CreateCommand()
            $command.CommandText = $text
            $command.CommandTimeout = 300
            $answers = [System.Data.DataSet]::new()
            [void][System.Data.SqlClient.SqlDataAdapter]::new($command).Fill($answers)
            , $answers
        }

        function Get-Quoted([string] $name) { '[' + $name.Replace(']', ']]') + ']' }

        function Get-Literal([string] $text) { "N'" + $text.Replace("'", "''") + "'" }

        function Get-Sid([string] $identityId) { '0x' + [Convert]::ToHexString(([guid]$identityId).ToByteArray()) }

        function Get-Target([string] $schema, [string] $object) {
            if ($schema -eq '') { return '' }
            if ($object -eq '') { return ' ON SCHEMA::' + (Get-Quoted $schema) }
            ' ON OBJECT::' + (Get-Quoted $schema) + '.' + (Get-Quoted $object)
        }

        function Get-Key([string] $user, [string] $permission, [string] $schema, [string] $object) { "$user|$permission|$schema|$object" }

        function Add-User($connection, [string] $user, [string] $sid) {
            try { Invoke-Sql $connection "CREATE USER $(Get-Quoted $user) FROM EXTERNAL PROVIDER;" }
            catch {
                if ($_.Exception.Message -notmatch 'could not be found|could not be resolved|Server identity') { throw }
                return $false
            }

            $found = Read-Sql $connection "SELECT CONVERT(varchar(66), sid, 1) AS [sid] FROM sys.database_principals WHERE name = $(Get-Literal $user);"
            if ($found.Tables[0].Rows[0]['sid'] -ne $sid) {
                Invoke-Sql $connection "DROP USER $(Get-Quoted $user);"
                throw "The directory knows another identity called $user than the one that was granted access: rename it, or delete it."
            }

            Invoke-Sql $connection "EXEC sp_addrolemember 'datamesh_managed', $(Get-Literal $user);"
            $true
        }

        function Invoke-Statement($connection, [string] $statement, [string] $access) {
            $wanted = @(ConvertFrom-Json $access)
            $sids = @{}
            $keys = @{}
            foreach ($entry in $wanted) {
                $sids[$entry.user] = Get-Sid $entry.identityId
                $keys[(Get-Key $entry.user $entry.permission $entry.schema $entry.object)] = $true
            }

            $answers = Read-Sql $connection $statement
            $roles, $members, $permissions, $memberships, $objects = 0..4 | ForEach-Object { , $answers.Tables[$_] }
            if ($roles.Rows.Count -eq 0) { Invoke-Sql $connection 'CREATE ROLE [datamesh_managed];' }

            # Users that are no longer in the list, or whose identity was replaced by another of the same name.
            $there = @{}
            foreach ($row in $members.Rows) {
                if ($sids[$row['user']] -eq $row['sid']) { $there[$row['user']] = $true }
                else { Invoke-Sql $connection "DROP USER $(Get-Quoted $row['user']);" }
            }

            # Permissions and roles of our users that are not in the list, whoever gave them.
            foreach ($row in $permissions.Rows) {
                if (-not $there[$row['user']]) { continue }
                $schema = if ($row['class'] -eq 1) { [string]$row['objectSchema'] } else { [string]$row['schema'] }
                if ($keys[(Get-Key $row['user'] $row['permission'] $schema ([string]$row['object']))]) { continue }
                Invoke-Sql $connection "REVOKE $($row['permission'])$(Get-Target $schema ([string]$row['object'])) FROM $(Get-Quoted $row['user']) CASCADE;"
            }

            foreach ($row in $memberships.Rows) {
                if ($there[$row['user']]) { Invoke-Sql $connection "EXEC sp_droprolemember $(Get-Literal $row['role']), $(Get-Literal $row['user']);" }
            }

            # Users that are new. A user of the same name that this script did not make stops it here.
            $pending = @{}
            foreach ($user in @($sids.Keys | Where-Object { -not $there[$_] } | Sort-Object)) {
                if (Add-User $connection $user $sids[$user]) { $there[$user] = $true }
                else { $pending["The user $user, whom the workspace's identity does not find in Entra,"] = $true }
            }

            $schemas = @{}
            $tables = @{}
            foreach ($row in $objects.Rows) {
                $schemas[$row['schema']] = $true
                $tables["$($row['schema']).$($row['object'])"] = $true
            }

            foreach ($schema in @($wanted | ForEach-Object { $_.schema } | Where-Object { $_ -ne '' } | Sort-Object -Unique)) {
                if (-not $schemas[$schema]) { Invoke-Sql $connection "CREATE SCHEMA $(Get-Quoted $schema) AUTHORIZATION [dbo];" }
            }

            # The list itself.
            foreach ($entry in $wanted) {
                $table = "$($entry.schema).$($entry.object)"
                if ($entry.object -ne '' -and -not $tables[$table]) { $pending[$table] = $true; continue }
                if ($there[$entry.user]) {
                    Invoke-Sql $connection "GRANT $($entry.permission)$(Get-Target $entry.schema $entry.object) TO $(Get-Quoted $entry.user);"
                }
            }

            $pending.Keys | Sort-Object
        }
        """;
}
