/** SQL that gives the persons who are silent: one of their records comes from a stream of tier silent. */
export const silentPersons = `
  select m.person_id from identity.membership m join identity.agency_record a using (handle)
  join access.stream s on s.agency = a.agency and s.name = a.stream
  where s.tier = 'silent' and m.person_id is not null`;

/**
 * SQL that says whether the person of a record is silent: one of its records comes from a stream of tier silent, as the partnership stands now.
 *
 * @param handles SQL of one or more record handles, such as `r.left_handle, r.right_handle`
 */
export function isSilent(handles: string): string {
  return `(exists (select from access.stream where tier = 'silent') and exists (
    select from identity.membership own
    join identity.membership other on other.handle = own.handle or other.person_id = own.person_id
    join identity.agency_record a on a.handle = other.handle
    join access.stream s on s.agency = a.agency and s.name = a.stream
    where own.handle in (${handles}) and s.tier = 'silent'))`;
}
