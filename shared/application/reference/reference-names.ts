import type { RecordId } from '#shared/domain/identity.ts';
import type { NewRecord } from '#shared/domain/mutations.ts';
import { foldForSearch } from '#shared/domain/search-text.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { ReferenceEntry } from '#resources/reference/reference-entry.ts';

/** What a body's name may begin with or not. */
const PREFIX = /^(?:comune|provincia|unione)(?: di comuni)? (?:di |della |del )?/;

/** The kinds whose records an office may have written before, under the same name. */
type NamedKind = 'body' | 'supplier';

/** Gives the record that an office registered by itself under the name of an entry, if it did. */
export type FindNamesake = (entry: ReferenceEntry) => RecordId | undefined;

/**
 * Finds the bodies and suppliers that an office has written already: what a document tells of them is joined to those,
 * never to a second one. `Rufina` and `Comune di Rufina` are the same body.
 */
export async function readNamesakes(workspace: Workspace): Promise<FindNamesake> {
  const [bodies, suppliers] = await Promise.all([workspace.list('body'), workspace.list('supplier')]);
  const known: Readonly<Record<NamedKind, ReadonlyMap<string, RecordId>>> = {
    body: new Map(bodies.map(({ id, type, name }) => [`${type} ${bareName(name)}`, id])),
    supplier: new Map(suppliers.map(({ id, name }) => [bareName(name), id])),
  };
  return (entry) => {
    if (entry.kind !== 'body' && entry.kind !== 'supplier') return undefined;
    const { name, type } = entry.fields as Partial<NewRecord<'body'>>;
    if (name === undefined) return undefined;
    return known[entry.kind].get(entry.kind === 'body' ? `${type ?? ''} ${bareName(name)}` : bareName(name));
  };
}

function bareName(name: string): string {
  return foldForSearch(name).replace(PREFIX, '');
}
