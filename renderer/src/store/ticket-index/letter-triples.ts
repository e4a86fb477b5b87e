/** Tells, without reading them, which texts cannot contain a word: each keeps a mark for every three letters in a row. */
export interface LetterTriples {
  /** The text of a slot changed: until it is marked again it may contain anything. */
  forget(slot: number): void;
  /** Marks up to `limit` texts that are not. Says whether some are left. */
  mark(limit: number): boolean;
  /**
   * The slots whose text may contain a word, as bits (slot `n` is bit `n % 32` of element `n / 32`); `null` when the
   * word is too short to tell.
   */
  mayContain(word: string): Uint32Array | null;
}

/** Different triples may share a mark: this many keep strangers rare, in a text of a few hundred letters. */
const MARKS = 1024;
const MARK_BITS = 10;
const BLANK = 32;

/** The marks of texts, each column of marks a row of bits over the slots: a word is looked for 32 slots at a time. */
export function createLetterTriples(texts: readonly string[]): LetterTriples {
  let capacity = 0;
  let rows: Uint32Array[] = [];
  /** 1 for each slot that is not marked. */
  let unknown = new Uint32Array(0);
  const stale = new Set<number>();
  const marked = new Set<number>();

  function makeRoom(slots: number): void {
    if (slots <= capacity) return;
    capacity = Math.max(1024, capacity * 2, Math.ceil(slots / 32) * 32);
    rows = Array.from({ length: MARKS }, (_, mark) => widened(rows[mark], capacity));
    unknown = widened(unknown, capacity);
  }

  function markSlot(slot: number): void {
    const [element, bit] = [slot >>> 5, 1 << (slot & 31)];
    // A slot that was never marked has no marks to take away.
    if (marked.has(slot)) for (const row of rows) row[element] = (row[element] ?? 0) & ~bit;
    marked.add(slot);
    forEachTriple(texts[slot] ?? '', (mark) => {
      const row = rows[mark];
      if (row !== undefined) row[element] = (row[element] ?? 0) | bit;
    });
    unknown[element] = (unknown[element] ?? 0) & ~bit;
  }

  return {
    forget(slot) {
      makeRoom(slot + 1);
      stale.add(slot);
      unknown[slot >>> 5] = (unknown[slot >>> 5] ?? 0) | (1 << (slot & 31));
    },
    mark(limit) {
      let left = limit;
      for (const slot of stale) {
        if (left === 0) return true;
        left -= 1;
        markSlot(slot);
        stale.delete(slot);
      }
      return false;
    },
    mayContain(word) {
      const marks = new Set<number>();
      forEachTriple(word, (mark) => marks.add(mark));
      if (marks.size === 0) return null;
      const found = new Uint32Array(unknown.length).fill(0xffffffff);
      for (const mark of marks) keepBits(found, rows[mark] ?? unknown);
      return addBits(found, unknown);
    },
  };
}

function widened(row: Uint32Array | undefined, slots: number): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(slots / 32);
  if (row !== undefined) wider.set(row);
  return wider;
}

function keepBits(found: Uint32Array, row: Uint32Array): void {
  for (let element = 0; element < found.length; element += 1)
    found[element] = (found[element] ?? 0) & (row[element] ?? 0);
}

function addBits(found: Uint32Array, row: Uint32Array): Uint32Array {
  for (let element = 0; element < found.length; element += 1)
    found[element] = (found[element] ?? 0) | (row[element] ?? 0);
  return found;
}

/** Triples with a blank are left out: words seldom hold one, and texts many. */
function forEachTriple(text: string, act: (mark: number) => void): void {
  for (let place = 2; place < text.length; place += 1) {
    const first = text.charCodeAt(place - 2);
    const second = text.charCodeAt(place - 1);
    const third = text.charCodeAt(place);
    if (first === BLANK || second === BLANK || third === BLANK) continue;
    act(Math.imul(first * 961 + second * 31 + third, 0x9e3779b1) >>> (32 - MARK_BITS));
  }
}
