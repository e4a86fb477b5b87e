import type { AccountType } from '#shared/domain/account.ts';
import type { HandoverMode } from '#shared/domain/credential-handover.ts';

/** An account as a receipt names it: never how one gets in. @see X-4 */
export interface ReceiptAccount {
  readonly type: AccountType;
  readonly system: string;
  /** The name one signs in with, where it was written down. */
  readonly userName: string | null;
}

/** What a receipt is worded from. Days are `aaaa-mm-gg`; what a hand-over has not got is `null`. */
export interface ReceiptFacts {
  readonly mode: HandoverMode;
  /** The procedure that the body follows, as `P9 rev. 01`. @see P9-0-a */
  readonly procedure: string | null;
  readonly body: string;
  readonly recipient: string;
  readonly accounts: readonly ReceiptAccount[];
  /** The first day of service. */
  readonly servesFrom: string | null;
  readonly handedOn: string;
  /** Who delivers. */
  readonly deliveredBy: string;
  readonly envelopeNumber: string | null;
  readonly sealNumber: string | null;
  /** The one address that was written to. */
  readonly recipientEmail: string | null;
  /** Why it was not done as the procedure wants; `null` when it was. */
  readonly deviation: string | null;
}

/** A receipt as it is frozen when it is made: what is signed later is this text and no other. @see P9-5.1-e, P9-5.1-f */
export interface Receipt {
  readonly text: string;
  /** The version of the wording, as `busta/1`: another wording is another version. */
  readonly version: string;
  /** The SHA-256 of the text in UTF-8: 64 lower-case hexadecimal digits. */
  readonly digest: string;
}

/**
 * Puts a receipt into words, in the language of the bodies, and takes its fingerprint. Neither the words nor the
 * fingerprint are the core's: whoever puts a console together passes them in.
 */
export type ComposeReceipt = (facts: ReceiptFacts) => Receipt;
