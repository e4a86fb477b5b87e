import type { Kind } from '#shared/domain/kind-name.ts';

/** The names of fields by kind, in one language. */
type FieldNames = Readonly<Record<Kind, Readonly<Record<string, string>>>>;

/** Kinds in the order in which a bare field name is looked for: tickets are what most forms are about. */
const SEARCHED: readonly Kind[] = [
  'ticket',
  'person',
  'seat',
  'body',
  'ticketEntry',
  'contact',
  'calendar',
  'closure',
  'serviceLevel',
  'bodyTerms',
  'asset',
  'textTemplate',
  'savedView',
  'remoteSession',
  'escalation',
  'quote',
  'consultation',
  'plannedTask',
  'platformOutage',
  'continuityMeasure',
  'evolution',
  'improvement',
  'notification',
];

/**
 * What people call a field, from its name or its path in a command's arguments (`changes.subject`); the last part of
 * the path itself when no kind has such a field.
 */
export function nameOfField(names: FieldNames, path: string, kind?: Kind): string {
  const field = path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? path;
  const kinds = kind === undefined ? SEARCHED : [kind];
  return kinds.map((each) => names[each][field]).find((name) => name !== undefined) ?? field;
}
