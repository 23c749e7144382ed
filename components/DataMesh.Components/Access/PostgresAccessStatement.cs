namespace DataMesh.Components.Access;

/// <summary>
/// The SQL that makes the users of a PostgreSQL database and their permissions equal to a list. It is the same text for every database and every list: what
/// differs comes in as the setting <see cref="Setting"/>, and reaches a statement through format's %I and %L, which quote, and through a closed list of
/// permissions only.
/// </summary>
/// <remarks>
/// <para>As for Azure SQL it states the whole and not a change: in one transaction it drops users that are not in the list, revokes what is not in it, and then grants
/// the list. Users that it made are members of the role <c>datamesh_managed</c>, which has no permission of its own; it never touches any other. Run twice, it
/// changes nothing the second time.</para>
/// <para>Users are roles with a security label that names their Entra identity by its object id, which is what the function pgaadauth_create_principal_with_oid does
/// too (Azure documentation, "Manage Microsoft Entra roles in Azure Database for PostgreSQL"). The function is there in the database postgres only, and with it
/// making users and granting would be two transactions in two databases.</para>
/// <para>A table belongs to who made it. A reader is given it on the owner's behalf, for which the script's identity is a member of the users that it made. What a
/// user owns when it goes stays with the script's identity: a product that leaves the mesh must not take its data along.</para>
/// <para>A table that is granted before the product has made it cannot be granted yet. The result set lists those; the next run grants them. A product that drops
/// its table and makes another takes the readers' grant away with it until then; TRUNCATE keeps it.</para>
/// </remarks>
public static class PostgresAccessStatement
{
    /// <summary>The setting of the session that holds the list, the JSON of <see cref="DatabaseAccessDocument"/>.</summary>
    public const string Setting = "datamesh.access";

    /// <summary>The text. Its result set lists the objects that do not exist yet.</summary>
    public const string Text = """
        BEGIN;
        DO $$
        BEGIN
            -- Two runs at a time would trip over each other.
            PERFORM pg_advisory_xact_lock(hashtext('datamesh_managed'));
            IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'datamesh_managed') THEN
                CREATE ROLE datamesh_managed NOLOGIN;
            END IF;
        END $$;

        -- The audit of who changes tables needs its extension, which is there once the server was restarted with its library.
        DO $$
        BEGIN
            CREATE EXTENSION IF NOT EXISTS pgaudit;
        EXCEPTION WHEN OTHERS THEN
            RAISE NOTICE 'pgaudit: %', SQLERRM;
        END $$;

        CREATE TEMP TABLE wanted ON COMMIT DROP AS
        SELECT DISTINCT * FROM jsonb_to_recordset(current_setting('datamesh.access')::jsonb)
            AS w("user" text, "identityId" text, "permission" text, "schema" text, "object" text);
        -- From PostgreSQL 16 on, who makes a role is a member of it.
        CREATE OR REPLACE TEMP VIEW managed AS
        SELECT r.oid, r.rolname FROM pg_auth_members AS m JOIN pg_roles AS r ON r.oid = m.member JOIN pg_roles AS mark ON mark.oid = m.roleid
        WHERE mark.rolname = 'datamesh_managed' AND r.rolname <> current_user;
        CREATE OR REPLACE TEMP VIEW relations AS
        SELECT c.oid, c.relkind, c.relowner, c.relacl, n.nspname, c.relname, format('%I.%I', n.nspname, c.relname) AS name
        FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND pg_has_role(c.relowner, 'USAGE');

        DO $$
        DECLARE
            it record;
        BEGIN
            -- Users that are no longer in the list. What they own stays, with the administrator: dropping it would lose data.
            FOR it IN SELECT rolname FROM managed WHERE rolname NOT IN (SELECT w."user" FROM wanted AS w) LOOP
                EXECUTE format('GRANT %I TO CURRENT_USER', it.rolname);
                EXECUTE format('REASSIGN OWNED BY %I TO CURRENT_USER', it.rolname);
                EXECUTE format('DROP OWNED BY %I', it.rolname);
                EXECUTE format('DROP ROLE %I', it.rolname);
            END LOOP;

            -- Users that are new, or whose identity was replaced by another of the same name. A role of that name that this script did not make stops it here.
            FOR it IN SELECT DISTINCT w."user", w."identityId" FROM wanted AS w LOOP
                IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = it."user") THEN
                    EXECUTE format('CREATE ROLE %I LOGIN', it."user");
                    EXECUTE format('GRANT datamesh_managed TO %I', it."user");
                ELSIF it."user" NOT IN (SELECT rolname FROM managed) THEN
                    RAISE EXCEPTION 'There is a role % that the mesh did not make.', it."user";
                END IF;
                IF NOT EXISTS (SELECT FROM pg_seclabels AS l JOIN pg_roles AS r ON r.oid = l.objoid
                               WHERE l.objtype = 'role' AND r.rolname = it."user" AND position(it."identityId" IN l.label) > 0) THEN
                    EXECUTE format('SECURITY LABEL FOR pgaadauth ON ROLE %I IS %L', it."user", format('aadauth,oid=%s,type=service', it."identityId"));
                END IF;
                -- Only who belongs to the owner of a table can give it to a reader.
                EXECUTE format('GRANT %I TO CURRENT_USER', it."user");
            END LOOP;

            -- Schemas that are named in the list.
            FOR it IN SELECT DISTINCT w."schema" FROM wanted AS w WHERE w."schema" <> '' LOOP
                EXECUTE format('CREATE SCHEMA IF NOT EXISTS %I', it."schema");
            END LOOP;

            -- What our users have and is not in the list, whoever gave it, and what they gave to everybody.
            EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
            FOR it IN
                SELECT o.kind, o.name, a.privilege_type || o.part AS privilege, COALESCE(quote_ident(m.rolname), 'PUBLIC') AS grantee
                FROM (
                    SELECT CASE c.relkind WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END AS kind, c.name, '' AS part, c.relowner AS owner, c.relacl AS acl,
                           c.nspname AS "schema", c.relname AS "object"
                    FROM relations AS c
                    UNION ALL
                    SELECT 'TABLE', c.name, format(' (%I)', t.attname), c.relowner, t.attacl, NULL, NULL
                    FROM relations AS c JOIN pg_attribute AS t ON t.attrelid = c.oid
                    UNION ALL
                    SELECT 'SCHEMA', quote_ident(n.nspname), '', n.nspowner, n.nspacl, n.nspname, '' FROM pg_namespace AS n WHERE pg_has_role(n.nspowner, 'USAGE')
                    UNION ALL
                    SELECT 'DATABASE', quote_ident(d.datname), '', d.datdba, d.datacl, '', '' FROM pg_database AS d WHERE d.datname = current_database()
                ) AS o
                CROSS JOIN aclexplode(o.acl) AS a
                LEFT JOIN managed AS m ON m.oid = a.grantee
                WHERE a.grantee <> o.owner
                  AND (m.oid IS NOT NULL AND (a.is_grantable OR NOT EXISTS (
                        SELECT FROM wanted AS w
                        WHERE w."user" = m.rolname AND w."permission" = a.privilege_type AND w."schema" = o."schema" AND w."object" = o."object"))
                    OR a.grantee = 0 AND o.owner IN (SELECT oid FROM managed))
            LOOP
                EXECUTE format('REVOKE %s ON %s %s FROM %s CASCADE', it.privilege, it.kind, it.name, it.grantee);
            END LOOP;

            -- Roles of our users, whoever made them members.
            FOR it IN SELECT g.rolname AS role, u.rolname AS member
                      FROM pg_auth_members AS m JOIN pg_roles AS g ON g.oid = m.roleid JOIN managed AS u ON u.oid = m.member
                      WHERE g.rolname <> 'datamesh_managed' LOOP
                EXECUTE format('REVOKE %I FROM %I', it.role, it.member);
            END LOOP;

            -- The list itself.
            FOR it IN SELECT w.*, c.name, c.relowner FROM wanted AS w LEFT JOIN relations AS c ON c.nspname = w."schema" AND c.relname = w."object"
                      ORDER BY w."permission" = 'OWNER' LOOP
                CASE
                    WHEN it."permission" NOT IN ('CONNECT', 'CREATE', 'OWNER', 'SELECT', 'USAGE') THEN RAISE EXCEPTION 'There is no permission %.', it."permission";
                    WHEN it."schema" = '' THEN EXECUTE format('GRANT %s ON DATABASE %I TO %I', it."permission", current_database(), it."user");
                    WHEN it."object" = '' THEN EXECUTE format('GRANT %s ON SCHEMA %I TO %I', it."permission", it."schema", it."user");
                    WHEN it.name IS NULL THEN NULL;
                    -- What a product left when it went is its own again when it comes back.
                    WHEN it."permission" = 'OWNER' THEN
                        IF pg_get_userbyid(it.relowner) = current_user THEN
                            EXECUTE format('ALTER TABLE %s OWNER TO %I', it.name, it."user");
                        END IF;
                    ELSE EXECUTE format('GRANT %s ON TABLE %s TO %I', it."permission", it.name, it."user");
                END CASE;
            END LOOP;
        END $$;

        SELECT DISTINCT format('%s.%s', w."schema", w."object") AS pending FROM wanted AS w
        WHERE w."object" <> '' AND NOT EXISTS (SELECT FROM relations AS c WHERE c.nspname = w."schema" AND c.relname = w."object")
        ORDER BY pending;
        COMMIT;
        """;
}
