import type { Change, Mutation } from '#shared/domain/change.ts';
import { CATALOGUE_SCOPE, type RecordId, type Scope, scopeOfBody } from '#shared/domain/identity.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import type { Draft } from '#shared/domain/workspace.ts';
import type { ReplicaBatch, ReplicaStore } from '#shared/replica/replica-store.ts';
import {
  createSimulatedConsole,
  replicaNumber,
  type SimulatedConsole,
  SOMEBODY,
} from '#tests/laws/simulated-console.ts';

/** A batch that writes nothing. */
export const EMPTY_BATCH: ReplicaBatch = { positions: [], entities: [], changes: [], checksums: [] };

/** A body for records whose body does not matter. */
export const BODY = '01HZY0000000000000000000BB' as RecordId<'body'>;

/** That body's scope. */
export const SCOPE: Scope = scopeOfBody(BODY);

/** A console over a store under test. */
export function consoleOver(store: ReplicaStore): SimulatedConsole {
  return createSimulatedConsole(0, undefined, store);
}

/** A draft of somebody's. */
export function draftOf(mutations: Draft['mutations']): Draft {
  return { command: 'sample', actor: SOMEBODY, mutations };
}

/** Registers a body and gives its id. */
export async function addBody(subject: SimulatedConsole, name: string): Promise<RecordId<'body'>> {
  subject.clock.advance(1000);
  const id = subject.ids.fresh('body');
  const fields = { name, type: 'municipality', demonstration: true } as const;
  await subject.workspace.commit(draftOf([createRecord('body', CATALOGUE_SCOPE, id, fields)]));
  return id;
}

/** Registers a seat of {@link BODY} and gives its id. */
export async function addSeat(
  subject: SimulatedConsole,
  name: string,
  bodyId: RecordId<'body'> = BODY,
): Promise<RecordId<'seat'>> {
  subject.clock.advance(1000);
  const id = subject.ids.fresh('seat');
  const fields = { bodyId, name, type: 'main', manned: true } as const;
  await subject.workspace.commit(draftOf([createRecord('seat', SCOPE, id, fields)]));
  return id;
}

/** Change `n` of another console, made at that millisecond. */
export function changeElsewhere(n: number, ms: number, mutations: readonly Mutation[]): Change {
  return {
    scope: SCOPE,
    replica: replicaNumber(1),
    n,
    stamp: { ms, counter: 0 },
    actor: SOMEBODY,
    command: 'elsewhere',
    clockCorrection: 0,
    mutations,
  };
}
