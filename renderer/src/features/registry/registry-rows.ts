import type { RecordOf } from '#shared/domain/kinds.ts';
import { fullName, sortingName } from '#shared/domain/person-name.ts';
import { containsWords, foldForSearch, searchWords } from '#shared/domain/search-text.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';
import type { Tone } from '#renderer/ui/chip.tsx';
import type { RegistryKind } from './form-fields.ts';

/** A word with a meaning beside a name. */
export interface RowChip {
  readonly word: string;
  readonly tone: Tone;
}

/** A line of a list of the registry. */
export interface RegistryRow {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of the same name, for those who hear the list. */
  readonly nameMore: string;
  readonly chips: readonly RowChip[];
  readonly sortKey: string;
  /** One for each column after the name. */
  readonly cells: readonly string[];
  readonly bodyId: string | null;
  /** The body that has no such record: the row begins one. */
  readonly begins: string | null;
}

/** What rows are made with. */
export interface RowTools {
  readonly text: Catalogue;
  readonly formats: Formats;
  readonly today: string;
  readonly nameOf: (id: string) => string | undefined;
  readonly countOf: (bodyId: string) => { readonly people: number; readonly seats: number };
  readonly supplierName: (id: string) => string | undefined;
  readonly contactsOf: (supplierId: string) => number;
  /** What keeps a body from being complete, in words. */
  readonly gapsOf: (bodyId: string) => number;
}

/** The lines of the records of a kind. */
export type RowsOf<K extends RegistryKind> = (
  records: readonly RecordOf<K>[],
  tools: RowTools,
) => readonly RegistryRow[];

type RowMore = Partial<Pick<RegistryRow, 'nameMore' | 'chips' | 'bodyId' | 'begins' | 'sortKey'>> & {
  readonly text: Catalogue;
};

/** A line, its usual parts apart. */
export function row(
  record: { readonly id: string; readonly deleted: boolean },
  name: string,
  cells: readonly (string | null | undefined)[],
  { text, nameMore = '', chips = [], bodyId = null, begins = null, sortKey = name }: RowMore,
): RegistryRow {
  const gone: RowChip = { word: text.registry.deleted, tone: 'bad' };
  return {
    id: record.id,
    name,
    nameMore,
    sortKey,
    cells: cells.map((cell) => cell ?? ''),
    bodyId,
    begins,
    chips: [...chips, ...(record.deleted ? [gone] : [])],
  };
}

export const personRows: RowsOf<'person'> = (people, { text, nameOf }) =>
  people.map((person) =>
    row(
      person,
      fullName(person),
      [
        nameOf(person.bodyId),
        person.area,
        person.consoleRole === null ? null : text.labels.consoleRole[person.consoleRole],
        person.phone,
        person.email,
      ],
      { text, sortKey: sortingName(person), bodyId: person.bodyId },
    ),
  );

export const bodyRows: RowsOf<'body'> = (bodies, { text, formats, countOf, gapsOf }) =>
  bodies.map((body) => {
    const { people, seats } = countOf(body.id);
    const gaps = gapsOf(body.id);
    const counts = [formats.integer(people), formats.integer(seats)];
    const chips: RowChip[] = body.demonstration
      ? [{ word: text.registry.demonstration, tone: 'neutral' }]
      : [];
    if (gaps > 0) chips.push({ word: text.office.gapsCount(formats.integer(gaps)), tone: 'attention' });
    const cells = [text.labels.bodyType[body.type], body.helpDeskPhone, ...counts];
    return row(body, body.name, cells, { text, bodyId: body.id, chips });
  });

export const seatRows: RowsOf<'seat'> = (seats, { text, nameOf }) =>
  seats.map((seat) =>
    row(
      seat,
      seat.name,
      [
        nameOf(seat.bodyId),
        text.labels.seatType[seat.type],
        seat.address,
        seat.manned ? text.registry.yes : text.registry.no,
      ],
      { text, bodyId: seat.bodyId },
    ),
  );

/** The rows that contain every word, of one body or of all, in the order of a list of names. */
export function shownRows(
  rows: readonly RegistryRow[],
  typed: string,
  bodyId: string | null,
  formats: Formats,
): readonly RegistryRow[] {
  const words = searchWords(typed);
  return rows
    .filter((each) => bodyId === null || each.bodyId === null || each.bodyId === bodyId)
    .filter((each) => containsWords(foldForSearch([each.sortKey, ...each.cells].join(' ')), words))
    .toSorted((left, right) => formats.compare(left.sortKey, right.sortKey));
}
