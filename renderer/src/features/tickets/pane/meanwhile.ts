import type { WriteRef } from '#shared/domain/change.ts';
import { canonicalJson } from '#shared/domain/json.ts';
import { REDACTED_FIELD, redactionOf } from '#shared/domain/redaction.ts';
import type { RecordVersions } from '#shared/domain/versioned.ts';
import { sameWrite } from '#shared/domain/written-value.ts';
import { type EditDraft, versionsOf, withVersions } from './edit-draft.ts';

/** A field of the form. */
export type EditField = Exclude<keyof EditDraft, 'versions'>;

/** A form half filled in: what it holds, and what it had found, so that what was typed is known. */
export interface KeptEdit {
  readonly typed: EditDraft;
  readonly found: EditDraft;
}

/** A form brought up to the ticket of now. */
export interface RebasedEdit extends KeptEdit {
  /** Fields in which something was typed, and others wrote something else meanwhile. */
  readonly meanwhile: readonly EditField[];
  /** Fields whose typed text went, because what it began from was blanked. */
  readonly blanked: readonly EditField[];
}

/** Who asked is one thing, whether a person or a name. */
const TOGETHER: Readonly<Partial<Record<EditField, readonly EditField[]>>> = {
  requesterId: ['requesterId', 'requesterName'],
  requesterName: ['requesterId', 'requesterName'],
};

/**
 * Brings a form up to the ticket as it is now: what nobody typed in follows the ticket, what was typed stays as it is,
 * and the fields that others have changed too are named. A text that began from a value that was blanked goes, because
 * it may hold it still.
 */
export function rebaseEdit({ typed, found }: KeptEdit, live: EditDraft): RebasedEdit {
  const seen = versionsOf(found);
  const present = versionsOf(live);
  const next = { typed: { ...live, priorityReason: typed.priorityReason }, found: { ...live } };
  const registers: Record<string, readonly WriteRef[]> = { ...present.registers };
  const elements = { ...present.elements };
  const meanwhile: EditField[] = [];
  const blanked: EditField[] = [];
  for (const field of fieldsOf(live)) {
    if (!isTyped({ typed, found }, field)) continue;
    if (isBlankedSince(seen, present, field)) {
      blanked.push(field);
      continue;
    }
    if (sameValue(typed[field], live[field])) continue;
    put(next.typed, typed, field);
    const isSame = isSameAsSeen(seen, present, field);
    if (!isSame && sameValue(found[field], live[field])) continue;
    put(next.found, found, field);
    registers[field] = seen.registers[field] ?? [];
    elements[field] = seen.elements[field] ?? {};
    if (!isSame) meanwhile.push(field);
  }
  const versions = { ...present, registers, elements };
  return {
    typed: withVersions(next.typed, versions),
    found: withVersions(next.found, versions),
    meanwhile: meanwhile.filter((field) => field !== 'requesterId' || !meanwhile.includes('requesterName')),
    blanked,
  };
}

/** The form with the ticket's present value in a field. */
export function takeTheirs(edit: KeptEdit, live: EditDraft, field: EditField): KeptEdit {
  const typed = { ...edit.typed };
  for (const each of TOGETHER[field] ?? [field]) put(typed, live, each);
  return { typed, found: edit.found };
}

/** The form as it is, with the field's present value seen: saving replaces it. */
export function keepMine(edit: KeptEdit, live: EditDraft, field: EditField): KeptEdit {
  const [seen, present] = [versionsOf(edit.found), versionsOf(live)];
  const found = { ...edit.found };
  const registers = { ...seen.registers };
  const elements = { ...seen.elements };
  for (const each of TOGETHER[field] ?? [field]) {
    put(found, live, each);
    registers[each] = present.registers[each] ?? [];
    elements[each] = present.elements[each] ?? {};
  }
  const versions = { ...seen, registers, elements };
  return { typed: withVersions(edit.typed, versions), found: withVersions(found, versions) };
}

function fieldsOf(draft: EditDraft): readonly EditField[] {
  return (Object.keys(draft) as (keyof EditDraft)[]).filter(
    (field) => field !== 'versions' && field !== 'priorityReason',
  );
}

function isTyped({ typed, found }: KeptEdit, field: EditField): boolean {
  return (TOGETHER[field] ?? [field]).some((each) => !sameValue(typed[each], found[each]));
}

function put(into: EditDraft, from: EditDraft, field: EditField): void {
  Object.assign(into, { [field]: from[field] });
}

function sameValue(left: EditDraft[EditField], right: EditDraft[EditField]): boolean {
  return canonicalJson(left) === canonicalJson(right);
}

function isSameAsSeen(seen: RecordVersions, present: RecordVersions, field: EditField): boolean {
  return (
    sameWrites(seen.registers[field] ?? [], present.registers[field] ?? []) &&
    sameNames(seen.elements[field] ?? {}, present.elements[field] ?? {})
  );
}

function isBlankedSince(seen: RecordVersions, present: RecordVersions, field: EditField): boolean {
  const before = seen.elements[REDACTED_FIELD] ?? {};
  const now = present.elements[REDACTED_FIELD] ?? {};
  return (seen.registers[field] ?? []).some((write) => {
    const name = redactionOf(field, write);
    return Object.hasOwn(now, name) && !Object.hasOwn(before, name);
  });
}

function sameWrites(left: readonly WriteRef[], right: readonly WriteRef[]): boolean {
  return left.length === right.length && left.every((ref) => right.some((other) => sameWrite(ref, other)));
}

function sameNames(left: object, right: object): boolean {
  return Object.keys(left).sort().join() === Object.keys(right).sort().join();
}
