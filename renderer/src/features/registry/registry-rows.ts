import { fullName, sortingName } from '#shared/domain/person-name.ts';
import { containsWords, foldForSearch, searchWords } from '#shared/domain/search-text.ts';
import type { Body, Person, Seat } from '#shared/domain/kinds.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';

/** A line of a list of the registry. */
export interface RegistryRow {
  readonly id: string;
  readonly name: string;
  readonly sortKey: string;
  /** One for each column after the name. */
  readonly cells: readonly string[];
  readonly bodyId: string | null;
  readonly isDeleted: boolean;
  readonly isDemonstration: boolean;
}

type NameOf = (id: string) => string | undefined;

function row(
  record: { readonly id: string; readonly deleted: boolean },
  name: string,
  cells: readonly (string | null | undefined)[],
  more: Partial<RegistryRow> = {},
): RegistryRow {
  return {
    id: record.id,
    name,
    sortKey: name,
    cells: cells.map((cell) => cell ?? ''),
    bodyId: null,
    isDeleted: record.deleted,
    isDemonstration: false,
    ...more,
  };
}

export function personRows(
  people: readonly Person[],
  { labels }: Catalogue,
  nameOf: NameOf,
): readonly RegistryRow[] {
  return people.map((person) =>
    row(
      person,
      fullName(person),
      [
        nameOf(person.bodyId),
        person.area,
        person.consoleRole === null ? null : labels.consoleRole[person.consoleRole],
        person.phone,
        person.email,
      ],
      { sortKey: sortingName(person), bodyId: person.bodyId },
    ),
  );
}

export function bodyRows(
  bodies: readonly Body[],
  { labels }: Catalogue,
  countOf: (bodyId: string) => { readonly people: string; readonly seats: string },
): readonly RegistryRow[] {
  return bodies.map((body) => {
    const { people, seats } = countOf(body.id);
    return row(body, body.name, [labels.bodyType[body.type], body.helpDeskPhone, people, seats], {
      bodyId: body.id,
      isDemonstration: body.demonstration,
    });
  });
}

export function seatRows(
  seats: readonly Seat[],
  { labels, registry }: Catalogue,
  nameOf: NameOf,
): readonly RegistryRow[] {
  return seats.map((seat) =>
    row(
      seat,
      seat.name,
      [
        nameOf(seat.bodyId),
        labels.seatType[seat.type],
        seat.address,
        seat.manned ? registry.yes : registry.no,
      ],
      { bodyId: seat.bodyId },
    ),
  );
}

/** The rows that contain every word, of one body or of all, in the order of a list of names. */
export function shownRows(
  rows: readonly RegistryRow[],
  typed: string,
  bodyId: string | null,
  formats: Formats,
): readonly RegistryRow[] {
  const words = searchWords(typed);
  return rows
    .filter((each) => bodyId === null || each.bodyId === bodyId)
    .filter((each) => containsWords(foldForSearch([each.sortKey, ...each.cells].join(' ')), words))
    .toSorted((left, right) => formats.compare(left.sortKey, right.sortKey));
}
