import type { JsonObject } from '#shared/domain/json.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import { KINDS } from '#shared/domain/kind-declarations.ts';
import { isKind } from '#shared/domain/kinds.ts';

/** The rows of every kind, held in memory and found by the values of their indexed fields. */
export interface RowIndex {
  /** Puts a record's row in place of what it had; `null` takes it away. */
  put(kind: string, id: string, row: JsonObject | null): void;
  /** Rows of a kind in order of id, deleted ones left out. */
  all(kind: Kind): readonly JsonObject[];
  /** Rows whose indexed field has that value, in order of id, deleted ones left out. */
  by(kind: Kind, index: string, value: string): readonly JsonObject[];
}

type Rows = Map<string, JsonObject>;

/** An empty index. */
export function createRowIndex(): RowIndex {
  const kinds = new Map<string, Rows>();
  const found = new Map<string, Rows>();
  return {
    put(kind, id, row) {
      const rows = at(kinds, kind);
      const before = rows.get(id);
      if (before !== undefined) for (const name of shelves(kind, before)) found.get(name)?.delete(id);
      rows.delete(id);
      if (row === null || row['deleted'] === true) return;
      rows.set(id, row);
      for (const name of shelves(kind, row)) at(found, name).set(id, row);
    },
    all: (kind) => sorted(kinds.get(kind)),
    by: (kind, index, value) => sorted(found.get(shelf(kind, index, value))),
  };
}

function shelves(kind: string, row: JsonObject): readonly string[] {
  const indexes: readonly string[] = isKind(kind) ? KINDS[kind].indexes : [];
  return indexes.flatMap((index) => {
    const value = row[index] ?? null;
    return value === null ? [] : [shelf(kind, index, indexText(value))];
  });
}

/** The text under which an indexed value is looked up. */
function indexText(value: JsonObject[string]): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function shelf(kind: string, index: string, value: string): string {
  return `${kind}/${index}/${value}`;
}

function at(tables: Map<string, Rows>, name: string): Rows {
  const held = tables.get(name) ?? new Map<string, JsonObject>();
  tables.set(name, held);
  return held;
}

function sorted(rows: Rows | undefined): readonly JsonObject[] {
  const entries = [...(rows ?? [])].sort(([left], [right]) => (left < right ? -1 : 1));
  return entries.map(([, row]) => row);
}
