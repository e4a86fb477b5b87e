import { z } from 'zod';
import type { Ids, RecordId } from '#shared/domain/identity.ts';
import { setDeleted } from '#shared/domain/mutations.ts';
import type { ScopedMutation, Workspace } from '#shared/domain/workspace.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import type { ReferenceEntry, ReferenceKind } from '#resources/reference/reference-entry.ts';
import { REFERENCE_SETS, referenceSets } from '#resources/reference/reference-sets.ts';
import { type FindNamesake, readNamesakes } from './reference-names.ts';
import { createReference, referenceId } from './reference-record.ts';

/** What loading did with the records of the sets. */
export interface LoadedReference {
  readonly created: number;
  readonly restored: number;
  /** Those that were there already: they stay as they are. */
  readonly present: number;
  /** Those that somebody had deleted, and that stay deleted. */
  readonly deleted: number;
}

/**
 * Loads records of reference, told by dated documents, in one act that can be undone. Their ids come from their keys:
 * loading twice, or at two consoles, makes one of each. What was deleted stays deleted unless `restore` asks for it.
 *
 * @see A-40, REG-6-a
 */
export const loadReference = defineUseCase({
  name: 'loadReference',
  arguments: z.strictObject({
    sets: z.array(z.enum(REFERENCE_SETS)).min(1).max(REFERENCE_SETS.length).readonly(),
    restore: z.boolean().default(false),
  }),
  run: async ({ workspace, ids }, _actor, { sets, restore }) => {
    const entries = REFERENCE_SETS.filter((set) => sets.includes(set)).flatMap((set) => referenceSets[set]);
    const placed = await placeEntries(workspace, ids, entries);
    const tally = { created: 0, restored: 0, present: 0, deleted: 0 };
    const mutations: ScopedMutation[] = [];
    const idOf = (key: string): RecordId => placedAt(placed, key).id;
    for (const { entry, id, standing } of placed.values()) {
      if (standing === 'present') tally.present += 1;
      else if (!restore && (standing === 'deleted' || isOfDeleted(placed, entry))) tally.deleted += 1;
      else if (standing === 'absent') {
        tally.created += 1;
        mutations.push(...createReference(entry, id, idOf));
      } else {
        tally.restored += 1;
        mutations.push(...(await restored(workspace, entry, id)));
      }
    }
    const value: LoadedReference = tally;
    return decide(value, mutations);
  },
});

interface Placed {
  readonly entry: ReferenceEntry;
  readonly id: RecordId<ReferenceKind>;
  readonly standing: 'absent' | 'present' | 'deleted';
}

type Places = ReadonlyMap<string, Placed>;

/** Where each entry's record is: under its own id, or under that of a namesake that the office had already. */
async function placeEntries(
  workspace: Workspace,
  ids: Ids,
  entries: readonly ReferenceEntry[],
): Promise<Places> {
  const namesakeOf = await readNamesakes(workspace);
  const placed = await Promise.all(entries.map((entry) => place(workspace, ids, namesakeOf, entry)));
  return new Map(placed.map((each) => [each.entry.key, each]));
}

async function place(
  workspace: Workspace,
  ids: Ids,
  namesakeOf: FindNamesake,
  entry: ReferenceEntry,
): Promise<Placed> {
  const id = referenceId(ids, entry);
  const found = await workspace.read(entry.kind, id);
  if (found !== undefined && !found.record.deleted) return { entry, id, standing: 'present' };
  const namesake = namesakeOf(entry);
  if (namesake !== undefined) return { entry, id: namesake as typeof id, standing: 'present' };
  return { entry, id, standing: found === undefined ? 'absent' : 'deleted' };
}

function placedAt(placed: Places, key: string): Placed {
  const found = placed.get(key);
  if (found === undefined) throw new Error(`no entry of reference is called ${key}`);
  return found;
}

/** Whether an entry belongs to a record that was deleted: it does not come back without it. */
function isOfDeleted(placed: Places, { links }: ReferenceEntry): boolean {
  return Object.values(links).some((key) => placedAt(placed, key).standing === 'deleted');
}

async function restored(
  workspace: Workspace,
  { kind }: ReferenceEntry,
  id: RecordId<ReferenceKind>,
): Promise<readonly ScopedMutation[]> {
  const found = await workspace.read(kind, id);
  return found === undefined ? [] : [setDeleted(found, false)];
}
