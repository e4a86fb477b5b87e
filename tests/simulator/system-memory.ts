import type { Random } from '#shared/application/demonstration/random.ts';
import type { Clock } from '#shared/domain/instant.ts';
import type { FaultRates } from './fault-rates.ts';

/** What a console's system remembers of the server, and answers from without asking. */
export interface SystemMemory {
  /** The names of a directory: `look` at the server, or as they were a while ago. */
  names(directory: string, look: () => readonly string[]): readonly string[];
  /** Whether a file that was not found a moment ago is taken for absent without looking. */
  isThoughtAbsent(path: string): boolean;
  /** A file was not found. */
  noteAbsent(path: string): void;
  /** This console wrote the file itself. */
  noteWritten(path: string): void;
  clear(): void;
}

/** An empty memory. */
export function createSystemMemory(
  clock: Clock,
  random: Random,
  rates: () => Readonly<FaultRates>,
): SystemMemory {
  const listings = new Map<string, { readonly names: readonly string[]; readonly until: number }>();
  const absences = new Map<string, number>();
  return {
    names(directory, look) {
      const remembered = listings.get(directory);
      if (remembered && remembered.until > clock.now()) return remembered.names;
      const names = look();
      const { staleListing, listingAge } = rates();
      if (random.chance(staleListing))
        listings.set(directory, { names, until: clock.now() + random.below(listingAge + 1) });
      return names;
    },
    isThoughtAbsent: (path) => (absences.get(path) ?? -Infinity) > clock.now(),
    noteAbsent(path) {
      const { absenceAge } = rates();
      if (absenceAge > 0) absences.set(path, clock.now() + random.below(absenceAge + 1));
    },
    noteWritten: (path) => absences.delete(path),
    clear() {
      listings.clear();
      absences.clear();
    },
  };
}
