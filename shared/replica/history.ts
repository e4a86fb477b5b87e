import { assertNever } from '#shared/domain/assert-never.ts';
import type { Change, ChangeRef, Mutation, WriteRef } from '#shared/domain/change.ts';
import type { ActorId } from '#shared/domain/identity.ts';
import { type Instant, toInstant } from '#shared/domain/instant.ts';
import type { JsonValue } from '#shared/domain/json.ts';
import type { EntityKey } from './entity.ts';
import { entityText, touchesOf } from './merge.ts';
import { refOf } from './merge-batch.ts';
import { rereadChange } from './reapply-opaque.ts';
import { refText } from './write-ref.ts';

/** What a line of a record's history says. `unreadable`: a newer version of the program did something. */
export type AuditAct = 'create' | 'set' | 'add' | 'remove' | 'count' | 'delete' | 'restore' | 'unreadable';

/** One fact of a record's history: who, when, with which command, on which field, from what to what. */
export interface AuditLine {
  readonly change: ChangeRef;
  readonly actor: ActorId;
  /** When it happened, by the corrected clock of the console where it happened. */
  readonly at: Instant;
  readonly command: string;
  readonly reason?: string;
  /** Milliseconds by which that console's clock was corrected. */
  readonly clockCorrection: number;
  readonly act: AuditAct;
  /** `null` where the whole record is meant. */
  readonly field: string | null;
  /** The values that were replaced: none when the field had none, several when a dispute was settled. */
  readonly before: readonly JsonValue[];
  /** The value written, the element added or removed, the number added to a tally. */
  readonly after: JsonValue;
}

type Fact = Pick<AuditLine, 'act' | 'field' | 'before' | 'after'>;
type ValueOf = (field: string, write: WriteRef) => readonly JsonValue[];

/**
 * The history of a record.
 *
 * @param changes every change that touched it, oldest first.
 */
export function historyOf(key: EntityKey, changes: readonly Change[]): readonly AuditLine[] {
  const readable = changes.map(rereadChange);
  const valueOf = valuesWritten(key, readable);
  return readable.flatMap((change) =>
    mutationsOn(key, change).flatMap((mutation) =>
      factsOf(mutation, valueOf).map((fact) => ({ ...headingOf(change), ...fact })),
    ),
  );
}

function headingOf(change: Change): Omit<AuditLine, keyof Fact> {
  return {
    change: refOf(change),
    actor: change.actor,
    at: toInstant(change.stamp.ms),
    command: change.command,
    ...(change.reason === undefined ? {} : { reason: change.reason }),
    clockCorrection: change.clockCorrection,
  };
}

function mutationsOn(key: EntityKey, change: Change): readonly Mutation[] {
  return touchesOf(change).find((touch) => entityText(touch.key) === entityText(key))?.mutations ?? [];
}

function factsOf(mutation: Mutation, valueOf: ValueOf): readonly Fact[] {
  switch (mutation.op) {
    case 'create':
      return Object.entries(mutation.fields).map(([field, value]) => ({
        act: 'create',
        field,
        before: [],
        after: value,
      }));
    case 'set':
      return Object.entries(mutation.fields).map(([field, { value, replaces }]) => ({
        act: 'set',
        field,
        before: replaces.flatMap((write) => valueOf(field, write)),
        after: value,
      }));
    case 'add':
      return [{ act: 'add', field: mutation.field, before: [], after: mutation.element }];
    case 'remove':
      return [{ act: 'remove', field: mutation.field, before: [mutation.element], after: null }];
    case 'count':
      return [{ act: 'count', field: mutation.field, before: [], after: mutation.delta }];
    case 'delete':
      return [
        {
          act: mutation.deleted ? 'delete' : 'restore',
          field: null,
          before: [],
          after: mutation.deleted,
        },
      ];
    case 'opaque':
      return [{ act: 'unreadable', field: null, before: [], after: null }];
    default:
      return assertNever(mutation);
  }
}

/** What each write gave to each field; nothing for writes whose change is not here. */
function valuesWritten(key: EntityKey, changes: readonly Change[]): ValueOf {
  const values = new Map<string, JsonValue>();
  for (const change of changes) {
    for (const mutation of mutationsOn(key, change)) {
      if (mutation.op !== 'create' && mutation.op !== 'set') continue;
      for (const fact of factsOf(mutation, () => [])) {
        values.set(`${refText(change)}/${fact.field ?? ''}`, fact.after);
      }
    }
  }
  return (field, write) => {
    const value = values.get(`${refText(write)}/${field}`);
    return value === undefined ? [] : [value];
  };
}
