import { HubError } from '#schemas/errors';
import type { SourceSession } from './source-session.ts';

/** Roles that may do more than read, and relations or schemas in which the login may write. */
const writable = `
  select 'role' as what from pg_roles where rolname = current_user and (rolsuper or rolcreaterole or rolcreatedb or rolreplication)
  union all
  select 'relation' from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_(toast|temp)'
     and has_schema_privilege(n.oid, 'USAGE')
     and (has_table_privilege(c.oid, 'INSERT') or has_table_privilege(c.oid, 'UPDATE') or has_table_privilege(c.oid, 'DELETE')
       or has_table_privilege(c.oid, 'TRUNCATE') or has_any_column_privilege(c.oid, 'INSERT, UPDATE'))
  union all
  select 'schema' from pg_namespace n
   where n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_(toast|temp)' and has_schema_privilege(n.oid, 'CREATE')
  limit 1`;

/**
 * Refuses a login that may write at the source: what cannot write can change nothing by mistake.
 *
 * @throws HubError SOURCE_NOT_READ_ONLY, SOURCE_UNREACHABLE
 */
export async function checkReadOnly(source: SourceSession): Promise<void> {
  const [found] = await source.rows(writable);
  if (found) throw new HubError('SOURCE_NOT_READ_ONLY', { may: `write to a ${found['what'] ?? 'relation'}` });
}
