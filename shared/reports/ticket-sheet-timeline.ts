import type { TicketEntry } from '#shared/domain/kinds.ts';
import type { DocumentSection, DocumentValue } from './document-content.ts';
import { entryDetail } from './entry-line.ts';
import type { SheetParts } from './ticket-sheet-parts.ts';

type Row = readonly DocumentValue[];

/** What the timeline of a ticket holds: every transition, the work, the files by name, all the rest. */
export function timelineSections(parts: SheetParts): readonly DocumentSection[] {
  return [transitions(parts), work(parts), files(parts), others(parts)];
}

function lines({ file }: SheetParts, types: readonly TicketEntry['type'][]): readonly TicketEntry[] {
  return file.entries.filter(({ type }) => types.includes(type));
}

function transitions(parts: SheetParts): DocumentSection {
  const { names, wallClock, catalogue } = parts;
  const { labels, fieldNames, ticketSheet } = catalogue;
  const words = fieldNames.ticketEntry;
  const state = (value: TicketEntry['to']): string | null =>
    value === null ? null : labels.ticketState[value];
  const rows = lines(parts, ['transition', 'undo']).map(({ at, from, to, by, text }): Row => [
    wallClock(at),
    state(from),
    state(to),
    names.person(by),
    text,
  ]);
  return {
    type: 'table',
    heading: ticketSheet.sections.transitions,
    columns: [words.at, words.from, words.to, words.by, ticketSheet.note],
    rows,
    empty: ticketSheet.none,
  };
}

function work(parts: SheetParts): DocumentSection {
  const { names, wallClock, catalogue } = parts;
  const { labels, fieldNames, ticketSheet } = catalogue;
  const words = fieldNames.ticketEntry;
  const done = lines(parts, ['work', 'workable']);
  const minutes = done.reduce((sum, entry) => sum + (entry.minutes ?? 0), 0);
  const rows = done.map((entry): Row => [
    wallClock(entry.at),
    names.person(entry.by),
    entry.solutionMode === null ? null : labels.solutionMode[entry.solutionMode],
    entry.minutes,
    entry.text ?? (entry.type === 'workable' ? labels.entryType.workable : null),
  ]);
  const total: Row = [ticketSheet.total, null, null, minutes, null];
  return {
    type: 'table',
    heading: ticketSheet.sections.work,
    columns: [words.at, words.by, words.solutionMode, words.minutes, ticketSheet.note],
    rows: rows.length === 0 ? [] : [...rows, total],
    empty: ticketSheet.none,
  };
}

function files(parts: SheetParts): DocumentSection {
  const { names, wallClock, catalogue } = parts;
  const { labels, fieldNames, ticketSheet } = catalogue;
  const words = fieldNames.ticketEntry;
  const rows = lines(parts, ['attachment', 'detachment']).map(({ at, by, type, fileName, fileSize }): Row => [
    wallClock(at),
    labels.entryType[type],
    fileName,
    fileSize,
    names.person(by),
  ]);
  return {
    type: 'table',
    heading: ticketSheet.sections.files,
    columns: [words.at, words.type, words.fileName, words.fileSize, words.by],
    rows,
    empty: ticketSheet.none,
  };
}

const APART: readonly TicketEntry['type'][] = [
  'transition',
  'undo',
  'work',
  'workable',
  'attachment',
  'detachment',
];

function others(parts: SheetParts): DocumentSection {
  const { file, names, wallClock, catalogue } = parts;
  const { labels, fieldNames, ticketSheet } = catalogue;
  const words = fieldNames.ticketEntry;
  const rows = file.entries
    .filter(({ type }) => !APART.includes(type))
    .map((entry): Row => [
      wallClock(entry.at),
      labels.entryType[entry.type],
      [entryDetail(entry, names, catalogue), entry.text]
        .filter((part) => part !== null && part !== '')
        .join('\n'),
      names.person(entry.by),
      labels.visibility[entry.visibility],
    ]);
  return {
    type: 'table',
    heading: ticketSheet.sections.timeline,
    columns: [words.at, words.type, words.text, words.by, words.visibility],
    rows,
    empty: ticketSheet.none,
  };
}
