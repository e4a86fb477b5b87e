import type { Ids, RecordId } from '#shared/domain/identity.ts';
import { importReason } from '#shared/domain/import/import-fault.ts';
import type { Person } from '#shared/domain/kinds.ts';
import {
  codeOf,
  differ,
  idOfKey,
  type KeyFields,
  type Locating,
  type Locator,
  nameKey,
  textsIn,
  textsOf,
  type UniqueKey,
} from './locating.ts';
import { type ImportOffice, indexBy } from './office-index.ts';
import type { RowValues } from './row-values.ts';

function fullName(read: KeyFields): string | null {
  const family = nameKey(read('familyName'));
  const given = nameKey(read('givenName'));
  return family === null || given === null ? null : `${family}/${given}`;
}

function nameOf({ givenName, familyName }: Person): string {
  return `${givenName} ${familyName}`;
}

/** How rows find people: by e-mail, else by name within the body. Two addresses tell two namesakes apart. */
export function createPersonLocator(office: ImportOffice, ids: Ids): Locator<'person'> {
  const known = new Map(office.people.map((person) => [person.id, person]));
  const byEmail = indexBy(office.people, ({ email }) => [codeOf(email)]);
  const byName = indexBy(office.people, (person) => [`${person.bodyId}/${fullName(textsOf(person)) ?? ''}`]);
  const bodyNames = new Map(office.bodies.map(({ id, name }) => [id, name]));

  function locate({ bodyId, said }: RowValues): Locating<'person'> {
    if (bodyId === null) return { reason: importReason('body-missing', {}), field: 'bodyId' };
    const read = textsIn(said);
    const email = codeOf(read('email'));
    const addressed = byEmail.get(email ?? '') ?? [];
    const isAddressed = addressed.length > 0;
    const [first, second] = isAddressed ? addressed : (byName.get(`${bodyId}/${fullName(read) ?? ''}`) ?? []);
    if (second !== undefined) {
      const field = isAddressed ? 'email' : 'familyName';
      return { reason: importReason('record-ambiguous', { field, text: nameOf(second) }), field };
    }
    return first === undefined ? fresh(email, read, bodyId) : joined(first, bodyId, email);
  }

  function fresh(email: string | null, read: KeyFields, bodyId: RecordId<'body'>): Locating<'person'> {
    const name = fullName(read);
    if (email === null && name === null)
      return { reason: importReason('value-missing', { field: 'email' }), field: null };
    const key = email === null ? `name/${bodyId}/${name ?? ''}` : `email/${email}`;
    const id = idOfKey(ids, 'person', key);
    const former = known.get(id);
    return former === undefined ? { located: { id, found: null } } : contradicted(former);
  }

  function joined(person: Person, bodyId: RecordId<'body'>, email: string | null): Locating<'person'> {
    if (person.bodyId !== bodyId) {
      const body = bodyNames.get(person.bodyId) ?? '';
      return { reason: importReason('record-elsewhere', { name: nameOf(person), body }), field: 'bodyId' };
    }
    return differ(codeOf(person.email), email)
      ? contradicted(person)
      : { located: { id: person.id, found: person } };
  }

  return { locate, nameOf, keysOf: uniquePersonKeys };
}

function contradicted(person: Person): Locating<'person'> {
  const name = nameOf(person);
  return {
    reason: importReason('record-contradicted', { name, field: 'email', has: person.email ?? name }),
    field: 'email',
  };
}

function uniquePersonKeys(read: KeyFields, bodyId: RecordId<'body'> | null): readonly UniqueKey[] {
  const email = codeOf(read('email'));
  if (email !== null) return [{ key: `email/${email}`, field: 'email', text: read('email') ?? '' }];
  const name = fullName(read);
  const text = `${read('givenName') ?? ''} ${read('familyName') ?? ''}`;
  return name === null ? [] : [{ key: `name/${bodyId ?? ''}/${name}`, field: 'familyName', text }];
}
