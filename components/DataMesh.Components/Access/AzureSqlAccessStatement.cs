namespace DataMesh.Components.Access;

/// <summary>
/// The T-SQL that makes a database's users and their permissions equal to a list. It is the same text for every database and every list: what differs comes
/// in as a parameter, so nothing of the list is ever part of a statement except through QUOTENAME.
/// </summary>
/// <remarks>
/// <para>A script that only added what is granted would leave what is no longer granted: deleting the script's resource in Azure undoes nothing. So the script
/// states the whole: it drops users that are not in the list, revokes what is not in the list, and then grants the list. Users that it made are members of the
/// role <c>datamesh_managed</c>, which has no permission of its own; it never touches any other user. Run twice, it changes nothing the second time.</para>
/// <para>Users are created by sid (the client id's bytes) and not FROM EXTERNAL PROVIDER, so the server needs no right to read the Entra directory.</para>
/// <para>A table that is granted before the product has made it cannot be granted yet. The script says which those are and succeeds: failing would keep the
/// product's own identity from getting the rights with which it makes the table. The next run of the script grants them.</para>
/// </remarks>
public static class AzureSqlAccessStatement
{
    /// <summary>
    /// The text. Its parameter is <c>@access</c>, the JSON of <see cref="DatabaseAccessDocument"/>; its result set lists the objects that do not exist yet.
    /// </summary>
    public const string Text = """
        SET NOCOUNT, XACT_ABORT ON;
        DECLARE @wanted TABLE ([user] sysname, [sid] varbinary(16), [permission] nvarchar(128), [schema] sysname, [object] sysname);
        DECLARE @sql nvarchar(max);

        INSERT @wanted
        SELECT [user], CONVERT(varbinary(16), CONVERT(uniqueidentifier, [identityId])), UPPER([permission]), [schema], [object]
        FROM OPENJSON(@access) WITH ([user] sysname, [identityId] nvarchar(36), [permission] nvarchar(128), [schema] sysname, [object] sysname);

        BEGIN TRANSACTION;

        IF DATABASE_PRINCIPAL_ID(N'datamesh_managed') IS NULL
            CREATE ROLE [datamesh_managed];

        -- Users that are no longer in the list, or whose identity was replaced by another of the same name.
        SELECT @sql = STRING_AGG(CONVERT(nvarchar(max), N'DROP USER ' + QUOTENAME(p.name) + N';'), N' ')
        FROM sys.database_role_members AS m
        JOIN sys.database_principals AS p ON p.principal_id = m.member_principal_id
        WHERE m.role_principal_id = DATABASE_PRINCIPAL_ID(N'datamesh_managed')
          AND NOT EXISTS (SELECT 1 FROM @wanted AS w WHERE w.[user] = p.name AND w.[sid] = p.sid);
        IF @sql IS NOT NULL EXEC sys.sp_executesql @sql;

        -- Users that are new. A user of the same name that this script did not make stops it here.
        SELECT @sql = STRING_AGG(CONVERT(nvarchar(max),
            N'CREATE USER ' + QUOTENAME(n.[user]) + N' WITH SID = ' + CONVERT(nvarchar(64), n.[sid], 1) + N', TYPE = E;'
            + N' ALTER ROLE [datamesh_managed] ADD MEMBER ' + QUOTENAME(n.[user]) + N';'), N' ')
        FROM (SELECT DISTINCT [user], [sid] FROM @wanted) AS n
        WHERE NOT EXISTS (
            SELECT 1 FROM sys.database_role_members AS m
            JOIN sys.database_principals AS p ON p.principal_id = m.member_principal_id
            WHERE m.role_principal_id = DATABASE_PRINCIPAL_ID(N'datamesh_managed') AND p.name = n.[user]);
        IF @sql IS NOT NULL EXEC sys.sp_executesql @sql;

        -- Schemas that are named in the list.
        SELECT @sql = STRING_AGG(CONVERT(nvarchar(max), N'EXEC (N''CREATE SCHEMA ' + REPLACE(QUOTENAME(n.[schema]), N'''', N'''''') + N' AUTHORIZATION [dbo]'');'), N' ')
        FROM (SELECT DISTINCT [schema] FROM @wanted WHERE [schema] <> N'') AS n
        WHERE SCHEMA_ID(n.[schema]) IS NULL;
        IF @sql IS NOT NULL EXEC sys.sp_executesql @sql;

        -- Permissions of our users that are not in the list, whoever granted them.
        SELECT @sql = STRING_AGG(CONVERT(nvarchar(max), N'REVOKE ' + g.permission_name COLLATE DATABASE_DEFAULT
            + CASE g.class WHEN 0 THEN N'' WHEN 1 THEN N' ON OBJECT::' + QUOTENAME(s.name) + N'.' + QUOTENAME(o.name) ELSE N' ON SCHEMA::' + QUOTENAME(SCHEMA_NAME(g.major_id)) END
            + N' FROM ' + QUOTENAME(p.name) + N' CASCADE;'), N' ')
        FROM sys.database_permissions AS g
        JOIN sys.database_principals AS p ON p.principal_id = g.grantee_principal_id
        JOIN sys.database_role_members AS m ON m.member_principal_id = p.principal_id AND m.role_principal_id = DATABASE_PRINCIPAL_ID(N'datamesh_managed')
        LEFT JOIN sys.objects AS o ON g.class = 1 AND o.object_id = g.major_id
        LEFT JOIN sys.schemas AS s ON s.schema_id = o.schema_id
        WHERE g.class IN (0, 1, 3) AND NOT (g.class = 0 AND g.type = 'CO')
          AND NOT EXISTS (
            SELECT 1 FROM @wanted AS w
            WHERE w.[user] = p.name AND w.[permission] = g.permission_name COLLATE DATABASE_DEFAULT
              AND w.[schema] = CASE g.class WHEN 0 THEN N'' WHEN 1 THEN s.name ELSE SCHEMA_NAME(g.major_id) END
              AND w.[object] = CASE g.class WHEN 1 THEN o.name ELSE N'' END);
        IF @sql IS NOT NULL EXEC sys.sp_executesql @sql;

        -- Roles of our users, whoever made them members.
        SELECT @sql = STRING_AGG(CONVERT(nvarchar(max), N'ALTER ROLE ' + QUOTENAME(r.name) + N' DROP MEMBER ' + QUOTENAME(p.name) + N';'), N' ')
        FROM sys.database_role_members AS m
        JOIN sys.database_principals AS p ON p.principal_id = m.member_principal_id
        JOIN sys.database_principals AS r ON r.principal_id = m.role_principal_id
        WHERE r.name <> N'datamesh_managed'
          AND EXISTS (SELECT 1 FROM sys.database_role_members AS x
                      WHERE x.member_principal_id = p.principal_id AND x.role_principal_id = DATABASE_PRINCIPAL_ID(N'datamesh_managed'));
        IF @sql IS NOT NULL EXEC sys.sp_executesql @sql;

        -- The list itself.
        SELECT @sql = STRING_AGG(CONVERT(nvarchar(max), N'GRANT ' + w.[permission]
            + CASE WHEN w.[schema] = N'' THEN N''
                   WHEN w.[object] = N'' THEN N' ON SCHEMA::' + QUOTENAME(w.[schema])
                   ELSE N' ON OBJECT::' + QUOTENAME(w.[schema]) + N'.' + QUOTENAME(w.[object]) END
            + N' TO ' + QUOTENAME(w.[user]) + N';'), N' ')
        FROM @wanted AS w
        WHERE w.[object] = N'' OR OBJECT_ID(QUOTENAME(w.[schema]) + N'.' + QUOTENAME(w.[object])) IS NOT NULL;
        IF @sql IS NOT NULL EXEC sys.sp_executesql @sql;

        COMMIT TRANSACTION;

        SELECT DISTINCT w.[schema] + N'.' + w.[object] AS pending
        FROM @wanted AS w
        WHERE w.[object] <> N'' AND OBJECT_ID(QUOTENAME(w.[schema]) + N'.' + QUOTENAME(w.[object])) IS NULL
        ORDER BY pending;
        """;
}
