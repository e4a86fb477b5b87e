import type { CredentialHandover } from '#shared/domain/kinds.ts';
import type { ComposeReceipt } from '#shared/domain/handover/receipt.ts';
import { textDigest } from '#shared/replica/text-digest.ts';
import { createReceiptComposer } from '#shared/reports/handover/compose-receipt.ts';
import { labels } from '#shared/text/it/labels.ts';
import { receiptWords } from '#shared/text/it/receipt-words.ts';

/** Words receipts, in the language of the bodies. */
export const composeReceipt: ComposeReceipt = createReceiptComposer(
  { words: receiptWords, accountTypes: labels.accountType },
  textDigest,
);

/** Whether the text of a receipt is still the one whose fingerprint was taken. */
export function isIntact({
  receiptText,
  receiptDigest,
}: Pick<CredentialHandover, 'receiptText' | 'receiptDigest'>): boolean {
  return textDigest(receiptText) === receiptDigest;
}
