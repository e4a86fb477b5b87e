import type { Instant } from '#shared/domain/instant.ts';
import type { DocumentSection, DocumentValue } from './document-content.ts';
import type { SheetParts } from './ticket-sheet-parts.ts';

/** A row of a ticket’s sheet. */
export type Row = readonly DocumentValue[];

/** A table of a ticket’s sheet. */
export type Table = Extract<DocumentSection, { type: 'table' }>;

/** A table with one row for each record: each column with the name of its field and what it shows. */
export function table<Recorded>(
  { catalogue }: SheetParts,
  section: keyof SheetParts['catalogue']['ticketSheet']['sections'],
  records: readonly Recorded[],
  columns: readonly (readonly [header: string, value: (record: Recorded) => DocumentValue])[],
): Table {
  const { sections, none } = catalogue.ticketSheet;
  return {
    type: 'table',
    heading: sections[section],
    columns: columns.map(([header]) => header),
    rows: records.map((record): Row => columns.map(([, value]) => value(record))),
    empty: none,
  };
}

/** A moment as a wall in Italy shows it; nothing for none. */
export function momentIn({ wallClock }: SheetParts): (instant: Instant | null) => DocumentValue {
  return (instant) => (instant === null ? null : wallClock(instant));
}

/** A calendar day; nothing for none. */
export function onDay(day: string | null): DocumentValue {
  return day === null ? null : { wallTime: day };
}
