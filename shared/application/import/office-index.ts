import type { RecordId } from '#shared/domain/identity.ts';
import { importReason, type CellReading } from '#shared/domain/import/import-fault.ts';
import type { Asset, Body, Person, Seat, Supplier } from '#shared/domain/kinds.ts';
import { foldForSearch } from '#shared/domain/search-text.ts';

/** What the office has already: the rows of a table name it, and are compared with it. */
export interface ImportOffice {
  readonly bodies: readonly Body[];
  readonly seats: readonly Seat[];
  readonly people: readonly Person[];
  readonly suppliers: readonly Supplier[];
  readonly assets: readonly Asset[];
  /** The assets whose life has been told, event by event. */
  readonly told: ReadonlySet<RecordId<'asset'>>;
}

/** Records by a text that names them, folded. */
type Index<Entry> = ReadonlyMap<string, readonly Entry[]>;

/** The records of the office by what rows call them. */
export interface OfficeIndex {
  body(text: string): CellReading<RecordId<'body'>>;
  seat(bodyId: RecordId<'body'>, text: string): CellReading<RecordId<'seat'>>;
  person(bodyId: RecordId<'body'>, text: string): CellReading<RecordId<'person'>>;
  supplier(text: string): CellReading<RecordId<'supplier'>>;
}

/** What exports of nested organisations write between the levels. */
const LEVELS = /\s*>\s*/u;
/** Words before a name that people leave out. */
const STYLE =
  /^(?:comune|provincia|unione|unione dei comuni|unione di comuni)(?: (?:di|del|della|dei|d))?\s+/u;

/** The entries by every key they answer to. */
export function indexBy<Entry>(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly (string | null)[],
): Index<Entry> {
  const index = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const key of new Set(keysOf(entry))) {
      if (key === null || key === '') continue;
      const before = index.get(key);
      if (before === undefined) index.set(key, [entry]);
      else before.push(entry);
    }
  return index;
}

function folded(text: string | null): string | null {
  return text === null ? null : foldForSearch(text);
}

/** The ways in which people write who somebody is. */
function namesOf({ givenName, familyName }: Person): readonly string[] {
  const given = foldForSearch(givenName);
  const family = foldForSearch(familyName);
  return [`${family} ${given}`, `${given} ${family}`, `${family}, ${given}`];
}

function bodyNames({ name, ipaCode, istatCode, cadastralCode }: Body): readonly (string | null)[] {
  return [folded(name), folded(ipaCode), folded(istatCode), folded(cadastralCode)];
}

/** Makes the index: once an import. */
export function createOfficeIndex(office: ImportOffice): OfficeIndex {
  const bodies = indexBy(office.bodies, bodyNames);
  const bareBodies = indexBy(office.bodies, ({ name }) => [foldForSearch(name).replace(STYLE, '')]);
  const seats = indexBy(office.seats, ({ bodyId, name }) => [`${bodyId}/${foldForSearch(name)}`]);
  const named = indexBy(office.people, (person) => namesOf(person).map((name) => `${person.bodyId}/${name}`));
  const addressed = indexBy(office.people, ({ email, systemUser }) => [folded(email), folded(systemUser)]);
  const suppliers = indexBy(office.suppliers, ({ name }) => [foldForSearch(name)]);

  return {
    body(text) {
      const key = foldForSearch(text.split(LEVELS).at(-1) ?? text);
      const found = bodies.get(key) ?? bareBodies.get(key.replace(STYLE, '')) ?? [];
      return onlyOne(found, text, 'body-unknown', 'body-ambiguous');
    },
    seat: (bodyId, text) => {
      const key = foldForSearch(text.split(LEVELS).at(-1) ?? text);
      return onlyOne(seats.get(`${bodyId}/${key}`) ?? [], text, 'seat-unknown', 'seat-ambiguous');
    },
    person(bodyId, text) {
      const key = foldForSearch(text);
      const found = addressed.get(key) ?? named.get(`${bodyId}/${key}`) ?? [];
      return onlyOne(found, text, 'person-unknown', 'person-ambiguous');
    },
    supplier: (text) =>
      onlyOne(suppliers.get(foldForSearch(text)) ?? [], text, 'supplier-unknown', 'supplier-ambiguous'),
  };
}

type UnknownCode = 'body-unknown' | 'seat-unknown' | 'person-unknown' | 'supplier-unknown';
type AmbiguousCode = 'body-ambiguous' | 'seat-ambiguous' | 'person-ambiguous' | 'supplier-ambiguous';

function onlyOne<Id extends string>(
  found: readonly { readonly id: Id }[],
  text: string,
  unknown: UnknownCode,
  ambiguous: AmbiguousCode,
): CellReading<Id> {
  const [first, second] = found;
  if (first === undefined) return { reason: importReason(unknown, { text }) };
  return second === undefined ? { value: first.id } : { reason: importReason(ambiguous, { text }) };
}
