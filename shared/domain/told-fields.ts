import type { JsonValue } from './json.ts';
import type { FieldName } from './kinds.ts';
import type { EntryType } from './ticket-entry.ts';

/** The entries of a timeline that go when the act that wrote them is undone, whatever else stands. */
const OWN_WORDS: readonly EntryType[] = ['comment', 'reminder', 'attachment', 'detachment', 'work'];

/** The entries that tell what an act wrote in a field of a ticket: they go when that returns to what it was. */
const TOLD_FIELDS: Readonly<Partial<Record<EntryType, FieldName<'ticket'>>>> = {
  priorityChange: 'priority',
  bodyChange: 'bodyId',
  suspension: 'suspensions',
  resumption: 'suspensions',
  workable: 'workableAt',
  merge: 'duplicateOfId',
  unmerge: 'duplicateOfId',
  link: 'relatedIds',
  unlink: 'relatedIds',
  freeze: 'state',
};

/**
 * When an entry goes as its act is undone: `always`, `never` because what happened stays told, or with the field of a
 * ticket whose writing it tells.
 */
export function goesWith(
  type: JsonValue | undefined,
): 'always' | 'never' | { readonly field: FieldName<'ticket'> } {
  const entryType = type as EntryType;
  if (OWN_WORDS.includes(entryType)) return 'always';
  const field = Object.hasOwn(TOLD_FIELDS, entryType) ? TOLD_FIELDS[entryType] : undefined;
  return field === undefined ? 'never' : { field };
}
