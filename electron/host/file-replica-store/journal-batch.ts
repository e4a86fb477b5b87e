import { z } from 'zod';
import type { Change } from '#shared/domain/change.ts';
import { StorageError } from '#shared/domain/storage-error.ts';
import { materialise } from '#shared/replica/materialise.ts';
import { refOf } from '#shared/replica/merge-batch.ts';
import type { MemoryTables } from '#shared/replica/memory-tables.ts';
import type { EntityWrite, ReplicaBatch } from '#shared/replica/replica-store.ts';

const GROUP = 200;

/** The members of a record. What they hold is this program's own writing, which the record's digest vouches for. */
const batchSchema = z.object({
  ledger: z.looseObject({ replica: z.string() }).optional(),
  positions: z.array(z.unknown()),
  entities: z.array(z.looseObject({ kind: z.string(), id: z.string() })),
  changes: z.array(z.looseObject({ n: z.int() })),
  checksums: z.array(z.unknown()),
});

/** A batch as text. Rows are left out: a newer version may show more of a record than the one that wrote it. */
export function batchToText(batch: ReplicaBatch): string {
  const entities = batch.entities.map(({ row: _row, ...stored }) => stored);
  return JSON.stringify({ ...batch, entities });
}

/**
 * The batch that a text holds, its rows made again.
 *
 * @throws StorageError `damaged` when it holds none.
 */
export function textToBatch(text: string): ReplicaBatch {
  const parsed: unknown = JSON.parse(text);
  const checked = batchSchema.safeParse(parsed);
  if (!checked.success) throw new StorageError('damaged', checked.error);
  const stored = parsed as ReplicaBatch;
  return { ...stored, entities: stored.entities.map(withRow) };
}

/** Batches that make the same contents again, from nothing. */
export function* batchesOf(tables: MemoryTables): Generator<ReplicaBatch> {
  const nothing = { positions: [], entities: [], changes: [], checksums: [] };
  yield {
    ...nothing,
    ledger: tables.ledger(),
    positions: tables.positions(),
    checksums: tables.checksums(),
  };
  for (const changes of grouped<Change>(tables.changes())) yield { ...nothing, changes };
  for (const entities of grouped(entityWrites(tables))) yield { ...nothing, entities };
}

function* entityWrites(tables: MemoryTables): Generator<EntityWrite> {
  for (const entity of tables.entities()) {
    yield { ...entity, row: null, changes: tables.of(entity).map(refOf) };
  }
}

function withRow(entity: EntityWrite): EntityWrite {
  return { ...entity, row: materialise(entity) };
}

function* grouped<Item>(items: Iterable<Item>): Generator<readonly Item[]> {
  let group: Item[] = [];
  for (const item of items) {
    group.push(item);
    if (group.length < GROUP) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
