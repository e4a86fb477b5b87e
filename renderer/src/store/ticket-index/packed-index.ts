import { allocate, copyNumbers, type NumberColumns, type TextColumns } from './columns.ts';
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
  return { numbers: sliceNumbers(numbers, from, to), texts: sliceTexts(texts, from, to) };
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
  return {
    numbers,
    texts: {
      id: parts.flatMap(({ texts }) => texts.id),
      code: parts.flatMap(({ texts }) => texts.code),
      subject: parts.flatMap(({ texts }) => texts.subject),
      text: parts.flatMap(({ texts }) => texts.text),
      tags: parts.flatMap(({ texts }) => texts.tags),
    },
  };
}

function sliceNumbers(numbers: NumberColumns, from: number, to: number): NumberColumns {
  return {
    state: numbers.state.slice(from, to),
    priority: numbers.priority.slice(from, to),
    channel: numbers.channel.slice(from, to),
    body: numbers.body.slice(from, to),
    requester: numbers.requester.slice(from, to),
    freeRequester: numbers.freeRequester.slice(from, to),
    operator: numbers.operator.slice(from, to),
    openedAt: numbers.openedAt.slice(from, to),
    updatedAt: numbers.updatedAt.slice(from, to),
    numbered: numbers.numbered.slice(from, to),
    contested: numbers.contested.slice(from, to),
    shown: numbers.shown.slice(from, to),
  };
}

function sliceTexts(texts: TextColumns, from: number, to: number): TextColumns {
  return {
    id: texts.id.slice(from, to),
    code: texts.code.slice(from, to),
    subject: texts.subject.slice(from, to),
    text: texts.text.slice(from, to),
    tags: texts.tags.slice(from, to),
  };
}
