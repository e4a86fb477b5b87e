import type { Change } from '#shared/domain/change.ts';
import type { Ids } from '#shared/domain/identity.ts';
import type { Clock } from '#shared/domain/instant.ts';
import type { Workspace } from '#shared/domain/workspace.ts';

/** One of the simulated consoles that the demonstration is worked at: its archive lives in memory. */
export interface DemonstrationConsole {
  readonly workspace: Workspace;
  readonly ids: Ids;
  /** The changes this console made since it was last asked, in stream order. */
  drain(): Promise<readonly Change[]>;
  /** Applies changes of the other consoles, each stream in order. */
  receive(changes: readonly Change[]): Promise<void>;
}

/** Makes a console: the same bytes give it the same identity and the same ids. */
export type CreateConsole = (
  clock: Clock,
  randomBytes: (length: number) => Uint8Array,
) => DemonstrationConsole;
