import type { TextColumns } from './columns.ts';
import { allocate, copyNumbers, type NumberColumns, sliceNumbers } from './number-columns.ts';
import type { IndexContent } from './ticket-index.ts';

/** Tickets of one part of a kept index: a change rewrites the parts it touches, not the whole. */
const PART_SLOTS = 4096;

/** Some consecutive slots of an index. */
export interface PackedSlots {
  readonly numbers: NumberColumns;
  readonly texts: TextColumns;
}

/** The part that a slot belongs to. */
export function partOf(slot: number): number {
  return Math.floor(slot / PART_SLOTS);
}

/** How many parts an index of that many slots has. */
export function partsIn(slots: number): number {
  return Math.ceil(slots / PART_SLOTS);
}

/** One part of an index, copied out of it. */
export function packPart({ numbers, texts }: IndexContent, part: number): PackedSlots {
  const from = part * PART_SLOTS;
  const to = Math.min(from + PART_SLOTS, texts.id.length);
  const slice = <Value>(column: readonly Value[]): Value[] => column.slice(from, to);
  return { numbers: sliceNumbers(numbers, from, to), texts: mapTexts(texts, slice) };
}

/** The columns that parts were packed from, in order. */
export function unpackParts(parts: readonly PackedSlots[]): Pick<IndexContent, 'numbers' | 'texts'> {
  const count = parts.reduce((sum, { texts }) => sum + texts.id.length, 0);
  const numbers = allocate(count);
  let at = 0;
  for (const part of parts) {
    copyNumbers(part.numbers, numbers, at);
    at += part.texts.id.length;
  }
  return { numbers, texts: joinTexts(parts.map(({ texts }) => texts)) };
}

function mapTexts(texts: TextColumns, map: <Value>(column: readonly Value[]) => Value[]): TextColumns {
  return {
    id: map(texts.id),
    code: map(texts.code),
    subject: map(texts.subject),
    text: map(texts.text),
    tags: map(texts.tags),
    suspensions: map(texts.suspensions),
    duplicateOf: map(texts.duplicateOf),
  };
}

function joinTexts(parts: readonly TextColumns[]): TextColumns {
  return {
    id: parts.flatMap(({ id }) => id),
    code: parts.flatMap(({ code }) => code),
    subject: parts.flatMap(({ subject }) => subject),
    text: parts.flatMap(({ text }) => text),
    tags: parts.flatMap(({ tags }) => tags),
    suspensions: parts.flatMap(({ suspensions }) => suspensions),
    duplicateOf: parts.flatMap(({ duplicateOf }) => duplicateOf),
  };
}
