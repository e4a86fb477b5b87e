import type { WriteRef } from '#shared/domain/change.ts';
import type { ReplicaId } from '#shared/domain/identity.ts';
import { canonicalJson, type JsonObject, type JsonValue } from '#shared/domain/json.ts';
import { compareStamps } from '#shared/domain/stamp.ts';
import type { EntityState, Head, RegisterState } from '#shared/replica/entity.ts';
import { createReplicaTable, type ReplicaTable } from '#shared/replica/replica-table.ts';
import { own, sameWrite } from '#shared/replica/write-ref.ts';

/** A record's merge state and the changes that touched it, oldest first. */
export interface RecordHistory {
  readonly state: EntityState;
  readonly touchedBy: readonly WriteRef[];
}

/** A replica by its place, and a number of its stream. */
type PackedRef = readonly [place: number, n: number];

/** A standing write; without a value it holds what the row shows. */
type PackedHead = readonly [place: number, n: number, ms: number, counter: number, value?: JsonValue];

/** The state of a record that was created and never touched again: every register holds what the row shows. */
type Born = readonly [replica: ReplicaId, n: number, ms: number, counter: number];

/** The state of any other record; what is empty is left out. */
interface Lived {
  readonly replicas: readonly ReplicaId[];
  readonly registers: Readonly<Record<string, readonly PackedHead[]>>;
  readonly waiting?: Readonly<Record<string, RegisterState['waiting']>>;
  readonly sets?: EntityState['sets'];
  readonly counters?: EntityState['counters'];
  readonly deletion?: RegisterState;
  readonly clock: readonly PackedRef[];
  readonly opaque?: EntityState['opaque'];
  readonly touchedBy: readonly PackedRef[];
}

/**
 * The text that a record's state and history are kept as. Values that the row shows are not repeated, and of a record
 * that was only created nothing is kept but its origin: most records (the lines of timelines) are such.
 *
 * @param row the record as it is shown, which {@link unpackState} must be given again; `null` when it cannot be shown.
 */
export function packState({ state, touchedBy }: RecordHistory, row: JsonObject | null): string {
  const origin = row === null ? undefined : originOf(state, row, touchedBy);
  return JSON.stringify(origin ?? packLived({ state, touchedBy }, row ?? {}));
}

/** The state and history behind a text of {@link packState}. */
export function unpackState(text: string, row: JsonObject | null): RecordHistory {
  const packed = JSON.parse(text) as Born | Lived;
  return isBorn(packed) ? unpackBorn(packed, row ?? {}) : unpackLived(packed, row ?? {});
}

function isBorn(packed: Born | Lived): packed is Born {
  return Array.isArray(packed);
}

const NEVER_DELETED: RegisterState = { heads: [], waiting: {} };
const IDENTITY = new Set(['kind', 'id', 'scope', 'deleted']);

/** The values of a row that a creation can have given: tallies start from zero and sets empty. */
function givenValues(row: JsonObject): readonly (readonly [string, JsonValue])[] {
  return Object.entries(row).filter(
    ([name, value]) => !IDENTITY.has(name) && value !== null && value !== 0 && !isEmptyList(value),
  );
}

function originOf(state: EntityState, row: JsonObject, touchedBy: readonly WriteRef[]): Born | undefined {
  const [write, ...others] = touchedBy;
  const registers = Object.entries(state.registers);
  const stamp = registers[0]?.[1].heads[0]?.stamp;
  if (write === undefined || others.length > 0 || stamp === undefined) return undefined;
  if (!isOnlyRegisters(state, write) || givenValues(row).length !== registers.length) return undefined;
  const untouched = registers.every(([name, register]) => {
    const given = own(row, name) ?? null;
    return given !== null && isFirstWrite(register, { write, stamp, value: given });
  });
  return untouched ? [write.replica, write.n, stamp.ms, stamp.counter] : undefined;
}

function isOnlyRegisters({ sets, counters, deletion, clock, opaque }: EntityState, write: WriteRef): boolean {
  return (
    isEmptyTable(sets) &&
    isEmptyTable(counters) &&
    isEmptyTable(deletion.waiting) &&
    deletion.heads.length === 0 &&
    opaque.length === 0 &&
    Object.keys(clock).length === 1 &&
    clock[write.replica] === write.n
  );
}

function isFirstWrite({ heads, waiting }: RegisterState, first: Head): boolean {
  const [head, ...others] = heads;
  return (
    head !== undefined &&
    others.length === 0 &&
    isEmptyTable(waiting) &&
    sameWrite(head.write, first.write) &&
    compareStamps(head.stamp, first.stamp) === 0 &&
    sameValue(head.value, first.value)
  );
}

function unpackBorn([replica, n, ms, counter]: Born, row: JsonObject): RecordHistory {
  const write = { replica, n };
  const stamp = { ms, counter };
  const registers = givenValues(row).map(([name, value]): [string, RegisterState] => [
    name,
    { heads: [{ write, stamp, value }], waiting: {} },
  ]);
  return {
    state: {
      registers: Object.fromEntries(registers),
      sets: {},
      counters: {},
      deletion: NEVER_DELETED,
      clock: { [replica]: n },
      opaque: [],
    },
    touchedBy: [write],
  };
}

function packLived({ state, touchedBy }: RecordHistory, row: JsonObject): Lived {
  const table = createReplicaTable();
  const { registers, sets, counters, deletion, clock, opaque } = state;
  const ref = (write: WriteRef): PackedRef => [table.placeOf(write.replica), write.n];
  const heads = Object.entries(registers).map(([name, register]) => [
    name,
    register.heads.map((head) =>
      packHead(head, table, register.heads.length === 1 ? own(row, name) : undefined),
    ),
  ]);
  const waiting = Object.entries(registers)
    .filter(([, register]) => !isEmptyTable(register.waiting))
    .map(([name, register]) => [name, register.waiting]);
  const clocks = Object.entries(clock).map(([replica, n]) => ref({ replica: replica as ReplicaId, n }));
  return {
    registers: Object.fromEntries(heads) as Lived['registers'],
    ...(waiting.length === 0
      ? {}
      : { waiting: Object.fromEntries(waiting) as NonNullable<Lived['waiting']> }),
    ...(isEmptyTable(sets) ? {} : { sets }),
    ...(isEmptyTable(counters) ? {} : { counters }),
    ...(deletion.heads.length === 0 && isEmptyTable(deletion.waiting) ? {} : { deletion }),
    clock: clocks,
    ...(opaque.length === 0 ? {} : { opaque }),
    touchedBy: touchedBy.map(ref),
    replicas: table.replicas(),
  };
}

function packHead(head: Head, table: ReplicaTable, shown: JsonValue | undefined): PackedHead {
  const { write, stamp, value } = head;
  const place = table.placeOf(write.replica);
  const isShown = shown !== undefined && sameValue(shown, value);
  return isShown
    ? [place, write.n, stamp.ms, stamp.counter]
    : [place, write.n, stamp.ms, stamp.counter, value];
}

function unpackLived(packed: Lived, row: JsonObject): RecordHistory {
  const { replicas } = packed;
  const write = ([place, n]: readonly [number, number, ...unknown[]]): WriteRef => ({
    replica: replicaAt(replicas, place),
    n,
  });
  const registers = Object.entries(packed.registers).map(([name, heads]): [string, RegisterState] => [
    name,
    {
      heads: heads.map((head) => ({
        write: write(head),
        stamp: { ms: head[2], counter: head[3] },
        value: head.length === 5 ? (head[4] ?? null) : (own(row, name) ?? null),
      })),
      waiting: packed.waiting?.[name] ?? {},
    },
  ]);
  return {
    state: {
      registers: Object.fromEntries(registers),
      sets: packed.sets ?? {},
      counters: packed.counters ?? {},
      deletion: packed.deletion ?? NEVER_DELETED,
      clock: Object.fromEntries(packed.clock.map(write).map(({ replica, n }) => [replica, n])),
      opaque: packed.opaque ?? [],
    },
    touchedBy: packed.touchedBy.map(write),
  };
}

function replicaAt(replicas: readonly ReplicaId[], place: number): ReplicaId {
  const replica = replicas[place];
  if (replica === undefined) throw new Error(`a record names replica ${place}, which its table lacks`);
  return replica;
}

function sameValue(left: JsonValue, right: JsonValue): boolean {
  return left === right || canonicalJson(left) === canonicalJson(right);
}

function isEmptyTable(table: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(table).length === 0;
}

function isEmptyList(value: JsonValue): boolean {
  return Array.isArray(value) && value.length === 0;
}
