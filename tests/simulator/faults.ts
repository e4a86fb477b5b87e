import type { Share, ShareFacts } from '#shared/replica/share/share.ts';
import type { FaultRates } from './fault-rates.ts';

/** One console's view of a simulated server. What is assigned to its `faults` holds from the next step of any call. */
export interface SimulatedView extends Share {
  readonly faults: ViewFaults;
}

/** What goes wrong between one console and the server. */
export interface ViewFaults {
  /** The console cannot reach the server: for as long as this says so, every call finds the root gone. */
  offline: boolean;
  /** The console may read and not write. */
  readOnly: boolean;
  rates: Readonly<FaultRates>;
}

/** What goes wrong on the server, for everybody. */
export interface ServerFaults {
  /** No room: what is written stays torn. */
  full: boolean;
  /** From 0 to 1: how often an exclusive creation looks first and creates afterwards, so that two may win. */
  weakExclusive: number;
  /** What consoles are told of the share. */
  facts: ShareFacts;
}
