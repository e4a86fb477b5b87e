/** How often, from 0 to 1, a call of one console meets each trouble, and how long the console's system remembers what is past. */
export interface FaultRates {
  /** The call fails before it has done anything. */
  failBefore: number;
  /** The call does its work, and its answer is lost. */
  failAfter: number;
  /** A writing stops midway: what was written stays, torn. */
  tear: number;
  /** A writing stops midway because there is no room. */
  fullMidway: number;
  /** The server does not answer in time; the call's work may have been done. */
  hang: number;
  /** A reading gives the beginning of the file alone. */
  shortRead: number;
  /** A listing misses some names. */
  missNames: number;
  /** A listing repeats some names. */
  repeatNames: number;
  /** A deletion is refused: somebody has the file open. */
  busyDelete: number;
  /** A listing is answered from what the console's system remembers, up to `listingAge` old. */
  staleListing: number;
  /** Milliseconds: how old a listing may be. */
  listingAge: number;
  /** Milliseconds for which a file that was not found stays not found. */
  absenceAge: number;
  /** Milliseconds that each step of a call takes, at most. Others act between one step and the next. */
  latency: number;
}

/** A server next door on a good day. */
export const CALM: Readonly<FaultRates> = {
  failBefore: 0,
  failAfter: 0,
  tear: 0,
  fullMidway: 0,
  hang: 0,
  shortRead: 0,
  missNames: 0,
  repeatNames: 0,
  busyDelete: 0,
  staleListing: 0,
  listingAge: 0,
  absenceAge: 0,
  latency: 0,
};

/** A Windows client on a poor network: every trouble now and then, and a system that remembers. */
export const ROUGH: Readonly<FaultRates> = {
  failBefore: 0.03,
  failAfter: 0.03,
  tear: 0.04,
  fullMidway: 0.01,
  hang: 0.002,
  shortRead: 0.02,
  missNames: 0.05,
  repeatNames: 0.05,
  busyDelete: 0.1,
  staleListing: 0.6,
  listingAge: 12_000,
  absenceAge: 5_000,
  latency: 80,
};
