import type { Asset, Body, Person } from '#shared/domain/kinds.ts';
import { fullName, sortingName } from '#shared/domain/person-name.ts';
import { phoneDigits } from '#shared/domain/phone-digits.ts';
import { foldForSearch } from '#shared/domain/search-text.ts';
import type { OfficeRules } from '#shared/domain/service-level/body-rules.ts';
import type { RecordOf } from '#shared/domain/kinds.ts';
import { digestOfText } from '#shared/replica/checksum.ts';
import { asRecord } from '#shared/replica/materialise.ts';
import type { ArchiveDatabase } from './database.ts';
import { unpackRow } from './row-codec.ts';
import type { RecordRow } from './schema.ts';
import type { Name } from './ticket-index/dictionary.ts';
import type { DigestedRules, NamedKind } from './ticket-index/ticket-index.ts';

type Rule = 'calendar' | 'closure' | 'serviceLevel' | 'bodyTerms';

/** The names of records that tickets refer to. Deleted ones keep theirs: what they signed still bears them. */
export async function readNames(
  database: ArchiveDatabase,
  kind: NamedKind,
  ids?: readonly string[],
): Promise<readonly (readonly [id: string, name: Name])[]> {
  const table = database.records(kind);
  const found = ids === undefined ? await table.toArray() : await table.bulkGet([...ids]);
  const records = found.filter((record) => record !== undefined);
  switch (kind) {
    case 'body':
      return recordsOf(kind, records).map((body) => [body.id, nameOfBody(body)]);
    case 'person':
      return recordsOf(kind, records).map((person) => [person.id, nameOfPerson(person)]);
    case 'asset':
      return recordsOf(kind, records).map((asset) => [asset.id, nameOfAsset(asset)]);
  }
}

/** What the office has configured, and a digest of it. */
export async function readRules(database: ArchiveDatabase): Promise<DigestedRules> {
  async function list<K extends Rule>(kind: K): Promise<readonly RecordOf<K>[]> {
    const records = await database.records(kind).toArray();
    return recordsOf(
      kind,
      records.filter(({ hidden }) => hidden === undefined),
    );
  }
  const rules: OfficeRules = {
    calendars: await list('calendar'),
    closures: await list('closure'),
    serviceLevels: await list('serviceLevel'),
    terms: await list('bodyTerms'),
  };
  return { rules, digest: digestOfText(JSON.stringify(rules)) };
}

function recordsOf<K extends NamedKind | Rule>(
  kind: K,
  records: readonly RecordRow[],
): readonly RecordOf<K>[] {
  return records.flatMap((record) => {
    const row = unpackRow(kind, record);
    return row === null ? [] : [asRecord<K>(row)];
  });
}

function nameOfBody({ name }: Body): Name {
  return { shown: name, sorted: name };
}

/** @see CAP-3.1.2-f */
function nameOfPerson(person: Person): Name {
  const { phone, email } = person;
  const found = [foldForSearch(`${phone ?? ''} ${email ?? ''}`), phoneDigits(phone ?? '')].join(' ').trim();
  return { shown: fullName(person), sorted: sortingName(person), found };
}

function nameOfAsset({ label, serial, model, operatingSystem }: Asset): Name {
  const found = foldForSearch(`${serial ?? ''} ${model ?? ''}`);
  return { shown: label, sorted: label, found, ...(operatingSystem !== null && { detail: operatingSystem }) };
}
