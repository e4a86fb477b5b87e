import type { HandoverMode, SignatureWay } from './credential-handover.ts';
import type { ModeReason } from './handover/handover-mode.ts';

type Nothing = Readonly<Record<string, never>>;

/** What belongs to one mode of hand-over alone. */
export type HandoverDetail = 'envelopeNumber' | 'sealNumber' | 'recipientEmails';

/** What the refusals of acts on hand-overs carry. Days are `aaaa-mm-gg`, `system` is what an account gives access to. */
export interface HandoverReceiptRefusalData {
  /** The mode follows from the first day of service, and nobody wrote it down. @see P9-5.1-f */
  'handover-first-day-missing': Readonly<{ name: string }>;
  'handover-account-foreign': Readonly<{ system: string; name: string }>;
  'handover-account-closed': Readonly<{ system: string; day: string }>;
  /** Opened after the day on which it would be handed over. @see P9-5.1-d */
  'handover-account-later': Readonly<{ system: string; day: string; handedOn: string }>;
  /** `code` is what the other hand-over is called. */
  'handover-account-handed': Readonly<{ system: string; code: string }>;
  'handover-assignment-foreign': Readonly<{ name: string }>;
  /** The mode is derived, never chosen. @see P9-5.1-f */
  'handover-mode-wrong': Readonly<{ mode: HandoverMode; derived: HandoverMode; because: ModeReason }>;
  'handover-detail-foreign': Readonly<{ detail: HandoverDetail; mode: HandoverMode }>;
  'handover-envelope-incomplete': Readonly<{ missing: readonly HandoverDetail[] }>;
  'handover-address-missing': Readonly<{ name: string }>;
  /** One person receives it, and nobody else. @see P9-5.1-f */
  'handover-address-many': Readonly<{ count: number }>;
  /** Another day than the first day of service. @see P9-5.1-e */
  'handover-deviation-unexplained': Readonly<{ servesFrom: string; handedOn: string }>;
  'handover-signed': Readonly<{ day: string }>;
  'handover-returned': Readonly<{ day: string }>;
  'handover-revoked': Readonly<{ day: string }>;
  /** Signed, returned or revoked before it was handed over. */
  'handover-too-early': Readonly<{ day: string; handedOn: string }>;
  /** Signed, returned or revoked on a day that has not come. */
  'handover-too-late': Readonly<{ day: string; today: string }>;
  'handover-signature-blank': Nothing;
  /** Something that belongs to the other way of signing. */
  'handover-signature-other': Readonly<{ way: SignatureWay }>;
  /** A scan is a picture or a PDF. */
  'handover-scan-unreadable': Readonly<{ name: string }>;
}

/** Refusals of acts on hand-overs. */
export const HANDOVER_RECEIPT_REFUSALS = [
  'handover-first-day-missing',
  'handover-account-foreign',
  'handover-account-closed',
  'handover-account-later',
  'handover-account-handed',
  'handover-assignment-foreign',
  'handover-mode-wrong',
  'handover-detail-foreign',
  'handover-envelope-incomplete',
  'handover-address-missing',
  'handover-address-many',
  'handover-deviation-unexplained',
  'handover-signed',
  'handover-returned',
  'handover-revoked',
  'handover-too-early',
  'handover-too-late',
  'handover-signature-blank',
  'handover-signature-other',
  'handover-scan-unreadable',
] as const satisfies readonly (keyof HandoverReceiptRefusalData)[];
