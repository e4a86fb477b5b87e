import type { Share } from '#shared/replica/share/share.ts';

/** A share that a test may use as several consoles, and reach behind their backs. */
export interface ShareUnderTest {
  /** Two consoles' views of the same folder. */
  readonly one: Share;
  readonly other: Share;
  /** Leaves a file on the server with no console's help: half of one, or somebody else's. */
  readonly plant: (path: string, bytes: Uint8Array) => Promise<void>;
  /** The server's clock, which dates its files: UTC milliseconds. */
  readonly now: () => number;
  readonly dispose: () => Promise<void>;
}

/** Opens a new, empty share. */
export type ShareFactory = () => Promise<ShareUnderTest>;

/** Gives each test of a group a share of its own. */
export type OpenShare = () => Promise<ShareUnderTest>;
