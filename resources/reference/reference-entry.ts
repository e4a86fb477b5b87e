import type { NewRecord } from '#shared/domain/mutations.ts';

/** What the records of reference are of. */
export type ReferenceKind =
  | 'body'
  | 'seat'
  | 'supplier'
  | 'asset'
  | 'estateTotal'
  | 'networkLink'
  | 'application'
  | 'planAction'
  | 'serviceDefinition';

/** A document that facts are taken from: a baseline of its day, never the present state. @see A-40 */
export interface ReferenceSource {
  /** As it is quoted beside each record. */
  readonly quoted: string;
  /** The day of the document, or the last one that it speaks of where it bears none. */
  readonly day: string;
}

/** A record as a document tells it; another one that it names is told by its key. */
export interface ReferenceEntry<K extends ReferenceKind = ReferenceKind> {
  readonly kind: K;
  /** Names it among all the entries, for ever: its id comes from it. */
  readonly key: string;
  readonly source: ReferenceSource;
  /** The part of the document, as in `art. 6`. */
  readonly part: string;
  readonly fields: Partial<NewRecord<K>>;
  /** The records that its fields name, by their keys. */
  readonly links: Readonly<Record<string, string>>;
  /** The elements of its sets; those of `bodyIds` are keys. */
  readonly sets: Readonly<Record<string, readonly string[]>>;
}

/** What an entry says beside its kind, its key and its source. */
interface Told<K extends ReferenceKind> {
  readonly part: string;
  readonly fields: Partial<NewRecord<K>>;
  readonly links?: Readonly<Record<string, string>>;
  readonly sets?: Readonly<Record<string, readonly string[]>>;
}

/** Tells entries of one document. */
export type Tell = <K extends ReferenceKind>(kind: K, key: string, told: Told<K>) => ReferenceEntry;

/** The teller of a document's facts. */
export function tellerOf(source: ReferenceSource): Tell {
  return (kind, key, { links = {}, sets = {}, ...told }) => ({ kind, key, source, ...told, links, sets });
}
