import type { Body, Person, Seat } from '#shared/domain/kinds.ts';
import { asRecord, materialise } from '#shared/replica/materialise.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';

/** What a report names: deleted ones too, because they keep their name in what they took part in. */
export interface NamedRecords {
  readonly bodies: readonly Body[];
  readonly seats: readonly Seat[];
  readonly people: readonly Person[];
}

/** Everything that reports name. */
export async function namedRecords(store: Pick<ReplicaStore, 'allEntities'>): Promise<NamedRecords> {
  const bodies: Body[] = [];
  const seats: Seat[] = [];
  const people: Person[] = [];
  for await (const entity of store.allEntities()) {
    const { kind } = entity;
    if (kind !== 'body' && kind !== 'seat' && kind !== 'person') continue;
    const row = materialise(entity);
    if (row === null) continue;
    if (kind === 'body') bodies.push(asRecord<'body'>(row));
    else if (kind === 'seat') seats.push(asRecord<'seat'>(row));
    else people.push(asRecord<'person'>(row));
  }
  return { bodies, seats, people };
}
