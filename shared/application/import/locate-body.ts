import type { Ids } from '#shared/domain/identity.ts';
import { importReason } from '#shared/domain/import/import-fault.ts';
import type { Body } from '#shared/domain/kinds.ts';
import {
  codeOf,
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

/** The keys of a body, strongest first. */
const KEYS = ['ipaCode', 'istatCode', 'name'] as const;

function keyOf(field: (typeof KEYS)[number], read: KeyFields): string | null {
  return field === 'name' ? nameKey(read(field)) : codeOf(read(field));
}

/** How rows find bodies: by IPA code, else by ISTAT code, else by name. */
export function createBodyLocator(office: ImportOffice, ids: Ids): Locator<'body'> {
  const known = new Map(office.bodies.map((body) => [body.id, body]));
  const indexes = KEYS.map((field) => ({
    field,
    index: indexBy(office.bodies, (body) => [keyOf(field, textsOf(body))]),
  }));

  function locate({ said }: RowValues): Locating<'body'> {
    const read = textsIn(said);
    for (const { field, index } of indexes) {
      const key = keyOf(field, read);
      const [first, second] = key === null ? [] : (index.get(key) ?? []);
      if (second !== undefined)
        return { reason: importReason('record-ambiguous', { field, text: read(field) ?? '' }), field };
      if (first !== undefined) return withoutContradiction(first, field, read);
    }
    const strongest = KEYS.find((field) => keyOf(field, read) !== null);
    if (strongest === undefined)
      return { reason: importReason('value-missing', { field: 'name' }), field: null };
    const id = idOfKey(ids, 'body', `${strongest}/${keyOf(strongest, read) ?? ''}`);
    const former = known.get(id);
    return former === undefined ? { located: { id, found: null } } : contradicted(former, strongest);
  }

  return {
    locate,
    nameOf: ({ name }) => name,
    keysOf: (read) =>
      KEYS.flatMap((field): UniqueKey[] => {
        const key = keyOf(field, read);
        return key === null ? [] : [{ key: `${field}/${key}`, field, text: read(field) ?? '' }];
      }),
  };
}

/** A body found by a weaker key is the row's unless a stronger one says otherwise. */
function withoutContradiction(body: Body, by: (typeof KEYS)[number], read: KeyFields): Locating<'body'> {
  for (const field of KEYS) {
    if (field === by) break;
    const said = keyOf(field, read);
    const has = keyOf(field, textsOf(body));
    if (said !== null && has !== null && said !== has) return contradicted(body, field);
  }
  return { located: { id: body.id, found: body } };
}

function contradicted(body: Body, field: (typeof KEYS)[number]): Locating<'body'> {
  const has = body[field] ?? '';
  return { reason: importReason('record-contradicted', { name: body.name, field, has }), field };
}
