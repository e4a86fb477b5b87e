/** The columns that are plain numbers, each in the narrowest array that holds them. 0 is what is not given. */
const ARRAYS = {
  state: Uint8Array,
  priority: Uint8Array,
  channel: Uint8Array,
  reason: Uint8Array,
  team: Uint8Array,
  category: Uint8Array,
  ictFunction: Uint8Array,
  body: Uint32Array,
  requester: Uint32Array,
  freeRequester: Uint32Array,
  operator: Uint32Array,
  asset: Uint32Array,
  system: Uint32Array,
  openedAt: Float64Array,
  updatedAt: Float64Array,
  /** `NaN` before the taking in charge. */
  takenAt: Float64Array,
  /** Year and count of the number; 0 while there is none. */
  year: Uint16Array,
  serial: Uint32Array,
  onCall: Uint8Array,
  contested: Uint8Array,
  /** 1 while the slot's ticket is shown; 0 once it was deleted. */
  shown: Uint8Array,
  /** How its taking in charge stands, time apart (`STANDINGS`). */
  standing: Uint8Array,
  /** When it is to be taken; `NaN` where it is not awaited any more, or cannot be said. */
  due: Float64Array,
  /** From when it is said to be falling due; `NaN` as `due`. */
  soonAt: Float64Array,
} as const;

type Arrays = typeof ARRAYS;
type ColumnName = keyof Arrays;
type AnyColumn =
  Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** The number columns of an index: one array a field, one slot a ticket. */
export type NumberColumns = {
  [Name in ColumnName]: ReturnType<Arrays[Name]['from']>;
};

const NAMES = Object.keys(ARRAYS) as readonly ColumnName[];

/** Empty number columns for `capacity` tickets. */
export function allocate(capacity: number): NumberColumns {
  return columnsOf((name) => new ARRAYS[name](capacity));
}

/** Twice as much room, with the same content. */
export function grow(numbers: NumberColumns): NumberColumns {
  const wider = allocate(Math.max(1024, numbers.state.length * 2));
  copyNumbers(numbers, wider, 0);
  return wider;
}

/** Copies every number column of `source` into `target`, from slot `at` on. */
export function copyNumbers(source: NumberColumns, target: NumberColumns, at: number): void {
  for (const name of NAMES) target[name].set(source[name], at);
}

/** The slots `from` (included) to `to` (excluded) of every column, copied. */
export function sliceNumbers(numbers: NumberColumns, from: number, to: number): NumberColumns {
  return columnsOf((name) => numbers[name].slice(from, to));
}

function columnsOf(make: (name: ColumnName) => AnyColumn): NumberColumns {
  return Object.fromEntries(NAMES.map((name) => [name, make(name)])) as NumberColumns;
}
