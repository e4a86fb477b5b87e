import type { DeviceType } from '#shared/domain/asset.ts';
import type { Ids, RecordId } from '#shared/domain/identity.ts';
import type { ImportLine } from '#shared/domain/import/import-cell.ts';
import type { ImportKind } from '#shared/domain/import/import-columns.ts';
import { type ImportFault, importReason } from '#shared/domain/import/import-fault.ts';
import type { DayCount } from '#shared/domain/import/read-day.ts';
import { categoryOf } from '#shared/domain/inventory/device-groups.ts';
import { canonicalJson, type JsonObject, type JsonValue } from '#shared/domain/json.ts';
import { type Asset, fieldsOf, type RecordOf } from '#shared/domain/kinds.ts';
import type { ImportLabels } from './import-labels.ts';
import { type ImportPlan, type PlannedChange, type PlannedRow, totalsOf } from './import-plan.ts';
import { assetChanges } from './asset-changes.ts';
import { labelOf } from './asset-keys.ts';
import { createAssetLocator } from './locate-asset.ts';
import { createBodyLocator } from './locate-body.ts';
import { createPersonLocator } from './locate-person.ts';
import { type Located, type Locator, textsIn, type UniqueKey } from './locating.ts';
import { createOfficeIndex, type ImportOffice } from './office-index.ts';
import type { ImportMapping } from './propose-mapping.ts';
import { createCellReader } from './read-cell.ts';
import { createRowReader, type RowValues } from './row-values.ts';
import { createUniqueness } from './uniqueness.ts';

/** What an import is planned with. */
export interface ImportRequest {
  readonly kind: ImportKind;
  readonly office: ImportOffice;
  readonly mapping: ImportMapping;
  readonly labels: ImportLabels;
  readonly days: DayCount;
  readonly ids: Ids;
}

/** Plans an import as its rows arrive: nothing is written. */
export interface ImportPlanner {
  add(lines: readonly ImportLine[]): void;
  /** What the import would do, once every row was given. */
  plan(): ImportPlan;
}

/** A row whose outcome is known but for what other rows say. */
interface Draft {
  readonly row: PlannedRow;
  /** What no other row may speak of; a refused row speaks of its record, and of its keys, all the same. */
  readonly claims: readonly Claim[];
  columnOf(field: string): number | null;
}

/** Begins to plan an import. */
export function createImportPlanner(request: ImportRequest): ImportPlanner {
  switch (request.kind) {
    case 'asset':
      return plannerOf(
        request,
        'asset',
        createAssetLocator(request.office, request.ids),
        request.office.assets,
      );
    case 'person':
      return plannerOf(
        request,
        'person',
        createPersonLocator(request.office, request.ids),
        request.office.people,
      );
    case 'body':
      return plannerOf(
        request,
        'body',
        createBodyLocator(request.office, request.ids),
        request.office.bodies,
      );
  }
}

function plannerOf<K extends ImportKind>(
  { office, mapping, labels, days }: ImportRequest,
  kind: K,
  locator: Locator<K>,
  records: readonly RecordOf<K>[],
): ImportPlanner {
  const reader = createCellReader(kind, labels, createOfficeIndex(office), days);
  const readRow = createRowReader(kind, mapping, reader);
  const uniqueness = createUniqueness(locator, records);
  const drafts: Draft[] = [];

  function draftOf(line: ImportLine): Draft {
    const values = readRow(line);
    const { columnOf } = values;
    const refused = (faults: readonly ImportFault[], claims: readonly Claim[]): Draft => ({
      row: { at: line.at, name: nameOfRow(kind, values), outcome: 'refused', faults },
      claims,
      columnOf,
    });
    if (values.faults.length > 0) return refused(values.faults, []);
    const said = locator.keysOf(textsIn(values.said), values.bodyId);
    const locating = locator.locate(values);
    if ('reason' in locating) {
      const column = locating.field === null ? null : columnOf(locating.field);
      return refused([{ ...locating.reason, column }], said);
    }
    const { located } = locating;
    const spoken = [...said, claimOfId(located.id)];
    const made =
      located.found === null ? newRow(kind, values) : editedRow(kind, located, values, office.told);
    if ('fault' in made) return refused([made.fault], spoken);
    const keys = uniqueness.claimed(located, made, values.bodyId);
    const taken = uniqueness.taken(located, keys.taken);
    if (taken !== undefined) return refused([{ ...taken, column: columnOf(taken.data.field) }], spoken);
    const name = located.found === null ? nameOfRow(kind, values) : locator.nameOf(located.found);
    const row = { at: line.at, name, id: located.id, ...outcomeOf(made, values.bodyId) };
    return { row, claims: [...keys.taken, ...keys.givenUp, claimOfId(located.id)], columnOf };
  }

  return {
    add(lines) {
      for (const line of lines) drafts.push(draftOf(line));
    },
    plan() {
      const rows = withoutRepeated(drafts);
      return { kind, rows, totals: totalsOf(rows) };
    },
  };
}

/** What a row makes of its record. */
type MadeRow = { readonly fields: JsonObject } | { readonly changes: readonly PlannedChange[] };

/** What a row makes of its record, as the plan says it. */
type RowOutcome =
  | { readonly outcome: 'new'; readonly fields: JsonObject }
  | {
      readonly outcome: 'changed';
      readonly bodyId: RecordId<'body'> | null;
      readonly changes: readonly PlannedChange[];
    }
  | { readonly outcome: 'unchanged' };

function outcomeOf(made: MadeRow, bodyId: RecordId<'body'> | null): RowOutcome {
  if ('fields' in made) return { outcome: 'new', fields: made.fields };
  const { changes } = made;
  return changes.length === 0 ? { outcome: 'unchanged' } : { outcome: 'changed', bodyId, changes };
}

function newRow(
  kind: ImportKind,
  { bodyId, said, usual }: RowValues,
): MadeRow | { readonly fault: ImportFault } {
  const given = new Map<string, JsonValue>([...usual, ...said].filter(([, value]) => value !== null));
  if (bodyId !== null) given.set('bodyId', bodyId);
  if (kind === 'body') given.set('demonstration', false);
  if (kind === 'asset') completeAsset(given);
  const missing = Object.entries(fieldsOf(kind)).find(
    ([field, declared]) => declared.merge === 'register' && declared.required && !given.has(field),
  );
  if (missing !== undefined)
    return { fault: { ...importReason('value-missing', { field: missing[0] }), column: null } };
  return { fields: Object.fromEntries(given) };
}

/** What a new asset is given that its row does not say. */
function completeAsset(given: Map<string, JsonValue>): void {
  const label = labelOf(textsIn(given));
  if (label !== null) given.set('label', label);
  const type = given.get('deviceType');
  if (typeof type === 'string' && !given.has('category'))
    given.set('category', categoryOf(type as DeviceType));
}

function editedRow<K extends ImportKind>(
  kind: K,
  { found }: Located<K>,
  { said, columnOf }: RowValues,
  told: ImportOffice['told'],
): MadeRow | { readonly fault: ImportFault } {
  const shown = found as unknown as JsonObject;
  const changes = [...said].flatMap(([field, becomes]): PlannedChange[] => {
    const was = shown[field] ?? null;
    return canonicalJson(was) === canonicalJson(becomes) ? [] : [{ field, was, becomes }];
  });
  const asset = kind === 'asset' ? (found as Asset | null) : null;
  if (asset === null) return { changes };
  const made = assetChanges(asset, said, changes, told);
  if (made !== null) return { changes: made };
  return {
    fault: { ...importReason('state-by-act', { name: asset.label }), column: columnOf('state') },
  };
}

function nameOfRow(kind: ImportKind, { said }: RowValues): string {
  const read = textsIn(said);
  const text = (field: string): string => read(field) ?? '';
  if (kind === 'asset') return labelOf(read) ?? '';
  return kind === 'body' ? text('name') : `${text('givenName')} ${text('familyName')}`.trim();
}

/** The rows, those that speak of the same thing refused: each names the others. */
function withoutRepeated(drafts: readonly Draft[]): readonly PlannedRow[] {
  const claims = new Map<string, Draft[]>();
  for (const draft of drafts)
    for (const { key } of draft.claims) {
      const before = claims.get(key);
      if (before === undefined) claims.set(key, [draft]);
      else before.push(draft);
    }
  return drafts.map((draft) => {
    if (draft.row.outcome === 'refused') return draft.row;
    for (const { key, field } of draft.claims) {
      const rows = (claims.get(key) ?? []).filter((other) => other !== draft).map(({ row }) => row.at);
      if (rows.length === 0) continue;
      const column = field === null ? null : draft.columnOf(field);
      const reason = importReason('row-repeated', { rows: rows.slice(0, NAMED_ROWS) });
      return { at: draft.row.at, name: draft.row.name, outcome: 'refused', faults: [{ ...reason, column }] };
    }
    return draft.row;
  });
}

/** How many other rows a refused one names. */
const NAMED_ROWS = 5;

type Claim = Pick<UniqueKey, 'key'> & { readonly field: string | null };

function claimOfId(id: string): Claim {
  return { key: `id/${id}`, field: null };
}
