import { foldForSearch } from '#shared/domain/search-text.ts';

/** The entry of what is not given. */
export const NOBODY = 0;

/** A name, and how lists sort it. */
export interface Name {
  readonly shown: string;
  readonly sorted: string;
  /** What else it is found by, folded: a telephone, a serial number. */
  readonly found?: string;
  /** What lists do not show of it and figures look at: the operating system of a device. */
  readonly detail?: string;
}

/** Names that many tickets share, each held once: a ticket holds the number of the entry. */
export interface Dictionary {
  /** The entry of an id, made if it is new; {@link NOBODY} for `null`. */
  entryOf(id: string | null): number;
  /** The entry of an id, if it was ever met. */
  find(id: string): number | undefined;
  idAt(entry: number): string;
  /** Empty while the name is not known. */
  nameAt(entry: number): string;
  /** The name as search sees it, and what else it is found by. */
  foldedAt(entry: number): string;
  /** The detail of a name; empty where there is none. */
  detailAt(entry: number): string;
  /** The name as lists sort it; empty while it is not known. */
  sortedAt(entry: number): string;
  /** Gives an id its name, making its entry if it is new. Says whether anything changed. */
  rename(id: string, name: Name): boolean;
  /** How many entries there are, {@link NOBODY} included. */
  size(): number;
  /** Every id, in order of entry, {@link NOBODY} left out: what {@link createDictionary} takes back. */
  ids(): readonly string[];
}

/** A dictionary with those ids as its first entries. With `named`, an id is its own name. */
export function createDictionary(known: readonly string[] = [], named = false): Dictionary {
  const ids: string[] = [];
  const names: string[] = [];
  const folded: string[] = [];
  const sorted: string[] = [];
  const details: string[] = [];
  const entries = new Map<string, number>();
  add('');
  known.forEach(add);

  function add(id: string): number {
    const entry = ids.length;
    const name = named ? id : '';
    ids.push(id);
    names.push(name);
    folded.push(foldForSearch(name));
    sorted.push(foldForSearch(name));
    if (id !== '') entries.set(id, entry);
    return entry;
  }

  const entryOf = (id: string): number => entries.get(id) ?? add(id);

  return {
    entryOf: (id) => (id === null ? NOBODY : entryOf(id)),
    find: (id) => entries.get(id),
    idAt: (entry) => ids[entry] ?? '',
    nameAt: (entry) => names[entry] ?? '',
    foldedAt: (entry) => folded[entry] ?? '',
    sortedAt: (entry) => sorted[entry] ?? '',
    detailAt: (entry) => details[entry] ?? '',
    rename(id, name) {
      const entry = entryOf(id);
      const sortedAs = foldForSearch(name.sorted);
      const foundBy = `${foldForSearch(name.shown)} ${name.found ?? ''}`.trimEnd();
      const detail = name.detail ?? '';
      const isKnown = names[entry] === name.shown && sorted[entry] === sortedAs;
      if (isKnown && folded[entry] === foundBy && (details[entry] ?? '') === detail) return false;
      details[entry] = detail;
      names[entry] = name.shown;
      folded[entry] = foundBy;
      sorted[entry] = sortedAs;
      return true;
    },
    size: () => ids.length,
    ids: () => ids.slice(1),
  };
}
