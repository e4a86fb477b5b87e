import type { Escalation, Person } from '#shared/domain/kinds.ts';
import { fullName } from '#shared/domain/person-name.ts';
import { foldForSearch } from '#shared/domain/search-text.ts';

/**
 * Whether a ticket was handed to somebody outside the office: the escalation names the person, or the firm that the
 * person's own record says they work for, in the field of the area.
 *
 * @see CAP-3.1.4-b, CAP-3.1.3-a
 */
export function isEscalatedTo(
  person: Pick<Person, 'givenName' | 'familyName' | 'area'>,
  { target }: Pick<Escalation, 'target'>,
): boolean {
  const said = ` ${foldForSearch(target)} `;
  return [fullName(person), person.area ?? ''].some((name) => {
    const folded = foldForSearch(name).trim();
    return folded !== '' && said.includes(` ${folded} `);
  });
}
