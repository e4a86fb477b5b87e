import { z } from 'zod';
import type { Change } from '#shared/domain/change.ts';
import { StorageError } from '#shared/domain/storage-error.ts';
import { materialise } from '#shared/replica/materialise.ts';
import { refOf } from '#shared/replica/merge-batch.ts';
import type { MemoryTables, Write } from '#shared/replica/memory-tables.ts';
import type { EntityWrite, ReplicaBatch, SyncRow } from '#shared/replica/replica-store.ts';

const GROUP = 200;

/** The members of a record. What they hold is this program's own writing, which the record's digest vouches for. */
const batchSchema = z.object({
  ledger: z.looseObject({ replica: z.string() }).optional(),
  positions: z.array(z.unknown()),
  entities: z.array(z.looseObject({ kind: z.string(), id: z.string() })),
  changes: z.array(z.looseObject({ n: z.int() })),
  checksums: z.array(z.unknown()),
  emptied: z.array(z.string()).optional(),
  sync: z
    .object({
      put: z
        .array(z.looseObject({ area: z.string(), key: z.string(), bytes: z.string().optional() }))
        .optional(),
      remove: z.array(z.object({ area: z.string(), key: z.string() })).optional(),
    })
    .optional(),
});

/** A write as it stands in a record: what JSON cannot say is said in base64. */
type WrittenWrite = Omit<Write, 'sync'> & {
  readonly sync?: Omit<NonNullable<Write['sync']>, 'put'> & { readonly put?: readonly WrittenRow[] };
};

type WrittenRow = Omit<SyncRow, 'bytes'> & { readonly bytes?: string };

/** A write as text. Rows are left out: a newer version may show more of a record than the one that wrote it. */
export function writeToText({ sync, ...write }: Write): string {
  const entities = write.entities.map(({ row: _row, ...stored }) => stored);
  return JSON.stringify({ ...write, entities, ...(sync === undefined ? {} : { sync: encoded(sync) }) });
}

function encoded({ put = [], ...rest }: NonNullable<Write['sync']>): NonNullable<WrittenWrite['sync']> {
  return {
    ...rest,
    put: put.map(({ bytes, ...row }) =>
      bytes === undefined ? row : { ...row, bytes: Buffer.from(bytes).toString('base64') },
    ),
  };
}

function decoded({ put = [], ...rest }: NonNullable<WrittenWrite['sync']>): NonNullable<Write['sync']> {
  return {
    ...rest,
    put: put.map(({ bytes, ...row }) =>
      bytes === undefined ? row : { ...row, bytes: new Uint8Array(Buffer.from(bytes, 'base64')) },
    ),
  };
}

/**
 * The write that a text holds, its rows made again.
 *
 * @throws StorageError `damaged` when it holds none.
 */
export function textToWrite(text: string): Write {
  const parsed: unknown = JSON.parse(text);
  const checked = batchSchema.safeParse(parsed);
  if (!checked.success) throw new StorageError('damaged', checked.error);
  const { sync, ...stored } = parsed as WrittenWrite;
  return {
    ...stored,
    entities: stored.entities.map(withRow),
    ...(sync === undefined ? {} : { sync: decoded(sync) }),
  };
}

/** Writes that make the same contents again, from nothing. */
export function* writesOf(tables: MemoryTables): Generator<Write> {
  const nothing: ReplicaBatch = { positions: [], entities: [], changes: [], checksums: [] };
  yield {
    ...nothing,
    ledger: tables.ledger(),
    positions: tables.positions(),
    checksums: tables.checksums(),
  };
  for (const changes of grouped<Change>(tables.changes())) yield { ...nothing, changes };
  for (const entities of grouped(entityWrites(tables))) yield { ...nothing, entities };
  // Files are large: one row a record.
  for (const row of tables.sync.all()) yield { ...nothing, sync: { put: [row] } };
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
