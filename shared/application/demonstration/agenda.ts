/** Things to do, taken in order of time; at the same time, in the order in which they were put. */
export interface Agenda<Item> {
  readonly size: number;
  put(time: number, item: Item): void;
  /** The time of the next thing to do; infinite when there is none. */
  nextTime(): number;
  take(): Item | undefined;
}

interface Appointment<Item> {
  readonly time: number;
  readonly turn: number;
  readonly item: Item;
}

/** An empty agenda, kept as a binary heap: thousands of tickets are under way at once. */
export function createAgenda<Item>(): Agenda<Item> {
  const heap: Appointment<Item>[] = [];
  let turns = 0;
  return {
    get size() {
      return heap.length;
    },
    put(time, item) {
      heap.push({ time, turn: turns, item });
      turns += 1;
      rise(heap);
    },
    nextTime: () => heap[0]?.time ?? Infinity,
    take() {
      const [first] = heap;
      const last = heap.pop();
      if (first === undefined || last === undefined) return undefined;
      if (heap.length > 0) {
        heap[0] = last;
        sink(heap);
      }
      return first.item;
    },
  };
}

function isBefore<Item>(left: Appointment<Item> | undefined, right: Appointment<Item> | undefined): boolean {
  if (left === undefined) return false;
  return (
    right === undefined || left.time < right.time || (left.time === right.time && left.turn < right.turn)
  );
}

function rise<Item>(heap: Appointment<Item>[]): void {
  let child = heap.length - 1;
  while (child > 0) {
    const parent = (child - 1) >> 1;
    if (!isBefore(heap[child], heap[parent])) return;
    swap(heap, child, parent);
    child = parent;
  }
}

function sink<Item>(heap: Appointment<Item>[]): void {
  let parent = 0;
  for (;;) {
    const left = 2 * parent + 1;
    const child = isBefore(heap[left + 1], heap[left]) ? left + 1 : left;
    if (!isBefore(heap[child], heap[parent])) return;
    swap(heap, child, parent);
    parent = child;
  }
}

function swap<Item>(heap: Appointment<Item>[], left: number, right: number): void {
  const [first, second] = [heap[left], heap[right]];
  if (first === undefined || second === undefined) return;
  heap[left] = second;
  heap[right] = first;
}
