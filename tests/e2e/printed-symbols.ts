import { inflateSync } from 'node:zlib';

/** A symbol as it is drawn on a page: where its first module stands and how large one is, in millimetres. */
export interface PrintedSymbol {
  readonly x: number;
  readonly y: number;
  readonly module: number;
  /** What it says, read anew from its modules. */
  readonly text: string;
}

type Matrix = readonly [number, number, number, number, number, number];

const MILLIMETRE = 72 / 25.4;
const SIDE = 29;
const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
/** Codewords of data of a symbol of version 3 with correction M. */
const DATA_BITS = 44 * 8;

/** The drawings of a PDF's pages, in order, each as its text. */
function drawingsOf(pdf: Buffer): readonly string[] {
  const raw = pdf.toString('latin1');
  return [...raw.matchAll(/\/FlateDecode[^]*?stream\r?\n/g)].flatMap((found) => {
    const start = found.index + found[0].length;
    const drawing = inflateSync(pdf.subarray(start, raw.indexOf('endstream', start))).toString('latin1');
    return drawing.startsWith('.23999999') ? [drawing] : [];
  });
}

function times(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [p, q, r, s, t, u] = outer;
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u];
}

/** Whether a module belongs to what every symbol of version 3 has, and so to no data. */
function isFixed(x: number, y: number): boolean {
  const isFinder = (x < 9 && y < 9) || (x >= SIDE - 8 && y < 9) || (x < 9 && y >= SIDE - 8);
  const isAlignment = Math.abs(x - 22) <= 2 && Math.abs(y - 22) <= 2;
  return isFinder || isAlignment || x === 6 || y === 6;
}

const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** The bits of the data, in the order in which the standard lays them: up and down, two columns at a time. */
function bitsOf(isDark: (x: number, y: number) => boolean): string {
  const format = [2, 3, 4].map((x) => (isDark(x, 8) ? 1 : 0));
  const [high = 0, middle = 0, low = 0] = format.map((bit, at) => bit ^ ([1, 0, 1][at] ?? 0));
  const isMasked = MASKS[high * 4 + middle * 2 + low];
  let bits = '';
  let goesUp = true;
  for (let right = SIDE - 1; right > 0; right -= 2) {
    if (right === 6) right -= 1;
    for (let step = 0; step < SIDE; step += 1) {
      const y = goesUp ? SIDE - 1 - step : step;
      for (const x of [right, right - 1])
        if (!isFixed(x, y)) bits += isDark(x, y) !== isMasked?.(x, y) ? '1' : '0';
    }
    goesUp = !goesUp;
  }
  return bits.slice(0, DATA_BITS);
}

/** Reads capitals, digits and signs, two in eleven bits. */
function textOf(bits: string): string {
  if (!bits.startsWith('0010')) throw new Error('the symbol does not hold capitals and digits alone');
  const length = Number.parseInt(bits.slice(4, 13), 2);
  let text = '';
  for (let at = 13; text.length < length;) {
    const isPair = length - text.length > 1;
    const value = Number.parseInt(bits.slice(at, at + (isPair ? 11 : 6)), 2);
    text += isPair
      ? `${SIGNS[Math.floor(value / 45)] ?? '?'}${SIGNS[value % 45] ?? '?'}`
      : (SIGNS[value] ?? '?');
    at += isPair ? 11 : 6;
  }
  return text;
}

function symbolOf(path: string, [a, , , , e, f]: Matrix, pageHeight: number): PrintedSymbol {
  const dark = new Set<string>();
  for (const [, left = '', y = '', right = ''] of path.matchAll(/(\d+) (\d+) m\n(\d+) \d+ l/g))
    for (let x = Number(left); x < Number(right); x += 1) dark.add(`${String(x)} ${y}`);
  return {
    x: e / MILLIMETRE,
    y: pageHeight - f / MILLIMETRE,
    module: a / MILLIMETRE,
    text: textOf(bitsOf((x, y) => dark.has(`${String(x)} ${String(y)}`))),
  };
}

function symbolsIn(drawing: string, pageHeight: number): readonly PrintedSymbol[] {
  let now: Matrix = [1, 0, 0, 1, 0, 0];
  const kept: Matrix[] = [];
  const found: PrintedSymbol[] = [];
  let path = '';
  for (const line of drawing.split('\n')) {
    const numbers = line.split(' ').slice(0, 6).map(Number);
    if (line === 'q') kept.push(now);
    else if (line === 'Q') now = kept.pop() ?? now;
    else if (line.endsWith(' cm')) now = times(numbers as unknown as Matrix, now);
    else if (/ [ml]$/.test(line)) path += `${line}\n`;
    else if (line.startsWith('f')) {
      if (path.split(' m\n').length > 50) found.push(symbolOf(path, now, pageHeight));
      path = '';
    }
  }
  return found;
}

/** The symbols of each page of a PDF, measured and read without the code that made them. */
export function printedSymbols(pdf: Buffer, pageHeight: number): readonly (readonly PrintedSymbol[])[] {
  return drawingsOf(pdf).map((drawing) => symbolsIn(drawing, pageHeight));
}

/** The size of the first page of a PDF, in millimetres. */
export function pageSize(pdf: Buffer): readonly [number, number] {
  const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1'));
  return [Number(box?.[1]) / MILLIMETRE, Number(box?.[2]) / MILLIMETRE];
}
