import { BLANK, REDACTED_FIELD, redactionOf } from '#shared/domain/redaction.ts';
import type { Head, RegisterState, SetState } from './entity.ts';
import { own } from './write-ref.ts';

/** A write as it enters a record's state: without its value, if the record names it among those to blank. */
export function blankedIfNamed(sets: Readonly<Record<string, SetState>>, field: string, head: Head): Head {
  const named = own(sets, REDACTED_FIELD)?.additions;
  const isNamed = named !== undefined && own(named, redactionOf(field, head.write)) !== undefined;
  return isNamed ? { ...head, value: BLANK } : head;
}

/** The registers of a record after it has named a write to blank, which may stand in one of them. */
export function blankNamed(
  registers: Readonly<Record<string, RegisterState>>,
  element: string,
): Readonly<Record<string, RegisterState>> {
  const field = element.slice(0, Math.max(element.indexOf(':'), 0));
  const register = own(registers, field);
  if (register === undefined) return registers;
  const heads = register.heads.map((head) =>
    redactionOf(field, head.write) === element ? { ...head, value: BLANK } : head,
  );
  return { ...registers, [field]: { ...register, heads } };
}
