import { createRandom } from '#shared/application/demonstration/random.ts';
import type { Clock } from '#shared/domain/instant.ts';
import { createMemoryFolder, type MemoryFolder } from '#shared/replica/share/memory-folder.ts';
import { createFaultyShare } from './faulty-share.ts';
import { CALM } from './fault-rates.ts';
import type { ServerFaults, SimulatedView } from './faults.ts';
import { damageFile, foreignName, type Damage } from './server-damage.ts';

/** A server of a shared folder whose troubles are drawn from a seed: the same seed and the same calls give the same run. */
export interface SimulatedServer {
  /** What is truly on the server now, for checks. It is another object after a rollback. */
  readonly folder: () => MemoryFolder;
  readonly faults: ServerFaults;
  /** The view of the console of that name: always the same one, with what its system remembers. */
  view(console: string): SimulatedView;
  /** A console that starts anew: its system remembers nothing. Its faults stay. */
  forget(console: string): void;
  /** Loses, truncates or rots a file drawn among those that `among` admits. Gives its path; `null` when there is none. */
  damage(how: Damage, among?: (path: string) => boolean): string | null;
  /** Leaves somebody else's file in a directory. Gives its name. */
  litter(directory: string): string;
  /** What would come back if the server were restored now from its backup. */
  backUp(): MemoryFolder;
  /** Restores an earlier copy: whatever came later is no longer there. */
  rollBack(backup: MemoryFolder): void;
  /** Mends everything that can be switched off; the damage done stays. */
  calm(): void;
}

/** A new server with an empty folder, on which everything goes well until told otherwise. */
export function createSimulatedServer(seed: number, clock: Clock): SimulatedServer {
  const random = createRandom(seed);
  const views = new Map<string, { readonly share: SimulatedView; readonly forget: () => void }>();
  const faults: ServerFaults = {
    full: false,
    weakExclusive: 0,
    facts: { kind: 'smb', exclusive: 'atomic', freeBytes: null },
  };
  let folder = createMemoryFolder();

  function viewOf(name: string): { readonly share: SimulatedView; readonly forget: () => void } {
    const known = views.get(name);
    if (known) return known;
    // Each console draws from its own chance: what one does leaves the troubles of the others as they were.
    const parts = { folder: () => folder, faults, clock, random: createRandom(seed ^ hashOf(name)) };
    const made = createFaultyShare(parts);
    views.set(name, made);
    return made;
  }

  return {
    folder: () => folder,
    faults,
    view: (console) => viewOf(console).share,
    forget: (console) => viewOf(console).forget(),
    damage(how, among = () => true) {
      const paths = folder.paths().filter(among).sort();
      if (paths.length === 0) return null;
      const path = random.pick(paths);
      damageFile(folder, path, how, random);
      return path;
    },
    litter(directory) {
      const name = foreignName(folder.names(directory), random);
      folder.write(`${directory}/${name}`, random.bytes(random.below(200)), clock.now());
      return name;
    },
    backUp: () => folder.copy(),
    rollBack: (backup) => (folder = backup.copy()),
    calm() {
      faults.full = false;
      faults.weakExclusive = 0;
      for (const { share } of views.values())
        Object.assign(share.faults, { offline: false, readOnly: false, rates: CALM });
    },
  };
}

function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < name.length; place += 1)
    hash = Math.imul(hash ^ name.charCodeAt(place), 0x01000193);
  return hash;
}
