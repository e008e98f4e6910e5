/** Names of the three roles of a database: who owns the tables, who serves, who only reads. */
export interface RoleNames {
  readonly owner: string;
  readonly app: string;
  readonly reader: string;
}

export const defaultRoles: RoleNames = {
  owner: 'defuse_owner',
  app: 'defuse_app',
  reader: 'defuse_reader',
};

/** Schemas of ours, of the job queue, and of the list of migrations. */
const schemas = ['public', 'pgboss', 'drizzle'] as const;

/**
 * SQL that gives each role what it needs and no more; an administrator runs it once after `defuse migrate`, and again
 * after an update, in the database of Defuse. app: rows, no schema; the audit can only be added to. reader: reads,
 * but no keys and no sessions. Roles that are there are kept; passwords are set by whoever runs it.
 * Throws when a name is not a plain one. Source: failures.md 4.1.
 */
export function rolesSql(roles: RoleNames = defaultRoles): string {
  for (const name of Object.values(roles)) {
    if (!/^[a-z_][a-z0-9_]{0,40}$/.test(name)) throw new Error(`"${name}" is no plain role name`);
  }
  const { owner, app, reader } = roles;
  return [
    ...Object.values(roles).map(
      (name) =>
        `DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${name}') THEN CREATE ROLE ${name} LOGIN; END IF; END $$;`,
    ),
    'REVOKE CREATE ON SCHEMA public FROM PUBLIC;',
    `DO $$ BEGIN EXECUTE format('GRANT CONNECT, CREATE ON DATABASE %I TO ${owner}', current_database());`,
    `  EXECUTE format('REVOKE CREATE, TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());`,
    `  EXECUTE format('GRANT CONNECT ON DATABASE %I TO ${app}, ${reader}', current_database()); END $$;`,
    ownedBy(owner),
    `GRANT ALL ON SCHEMA public TO ${owner};`,
    `GRANT USAGE ON SCHEMA ${schemas.join(', ')} TO ${app};`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public, pgboss TO ${app};`,
    `GRANT SELECT ON ALL TABLES IN SCHEMA drizzle TO ${app};`,
    `GRANT USAGE ON ALL SEQUENCES IN SCHEMA public, pgboss TO ${app};`,
    `GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public, pgboss TO ${app};`,
    `ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} IN SCHEMA public, pgboss`,
    `  GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${app};`,
    `REVOKE UPDATE, DELETE, TRUNCATE ON audit FROM ${app};`,
    `GRANT USAGE ON SCHEMA public TO ${reader};`,
    `GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${reader};`,
    `REVOKE SELECT ON setting, session, link_token FROM ${reader};`,
    '',
  ].join('\n');
}

/** Gives every table, function and type of ours to the owner, whoever ran the migrations until now. */
function ownedBy(owner: string): string {
  const ours = schemas.map((schema) => `'${schema}'`).join(', ');
  return `DO $$ DECLARE one record; BEGIN
  FOR one IN SELECT format('ALTER TABLE %s OWNER TO ${owner}', c.oid::regclass) AS words FROM pg_class c
      JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname IN (${ours}) AND c.relkind IN ('r', 'p')
    UNION ALL SELECT format('ALTER ROUTINE %s OWNER TO ${owner}', p.oid::regprocedure) FROM pg_proc p
      JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname IN (${ours})
    UNION ALL SELECT format('ALTER TYPE %s OWNER TO ${owner}', t.oid::regtype) FROM pg_type t
      JOIN pg_namespace n ON n.oid = t.typnamespace WHERE n.nspname IN (${ours}) AND t.typtype = 'e'
    UNION ALL SELECT format('ALTER SCHEMA %I OWNER TO ${owner}', n.nspname) FROM pg_namespace n
      WHERE n.nspname IN ('pgboss', 'drizzle')
  LOOP EXECUTE one.words; END LOOP; END $$;`;
}
