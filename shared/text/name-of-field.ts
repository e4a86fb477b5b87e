import type { Kind } from '#shared/domain/kind-name.ts';

/** The names of fields by kind, in one language. */
type FieldNames = Readonly<Record<Kind, Readonly<Record<string, string>>>>;

/** The kinds in which a bare field name is looked for before the others: tickets are what most forms are about. */
const SEARCHED_FIRST: readonly Kind[] = ['ticket', 'person', 'seat', 'body', 'ticketEntry', 'contact'];

/**
 * What people call a field, from its name or its path in a command's arguments (`changes.subject`); the last part of
 * the path itself when no kind has such a field.
 */
export function nameOfField(names: FieldNames, path: string, kind?: Kind): string {
  const field = path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? path;
  const tables = kind === undefined ? searched(names) : [names[kind]];
  return tables.map((table) => table[field]).find((name) => name !== undefined) ?? field;
}

function searched(names: FieldNames): readonly Readonly<Record<string, string>>[] {
  return [...SEARCHED_FIRST.map((kind) => names[kind]), ...Object.values(names)];
}
