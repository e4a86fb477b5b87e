import type { AccountType } from '#shared/domain/account.ts';
import type { ComposeReceipt, ReceiptAccount, ReceiptFacts } from '#shared/domain/handover/receipt.ts';
import { createFormats } from '#shared/text/formats.ts';
import type { receiptWords } from '#shared/text/it/receipt-words.ts';

/** The words that receipts are made of. */
interface ReceiptCatalogue {
  readonly words: typeof receiptWords;
  /** What each type of account is called. */
  readonly accountTypes: Readonly<Record<AccountType, string>>;
}

// Days are written as the bodies write them, whatever the language of the console.
const formats = createFormats('it');

/**
 * Makes what words receipts: `digest` gives the SHA-256 of a text in UTF-8, in hexadecimal. The text names accounts,
 * envelope, seal, days and people, and has no place for a secret.
 *
 * @see P9-5.1-e, P9-5.1-f, X-4
 */
export function createReceiptComposer(
  catalogue: ReceiptCatalogue,
  digest: (text: string) => string,
): ComposeReceipt {
  return (facts) => {
    const text = wording(catalogue, facts);
    return { text, version: catalogue.words.versions[facts.mode], digest: digest(text) };
  };
}

function wording({ words, accountTypes }: ReceiptCatalogue, facts: ReceiptFacts): string {
  const { mode, body, procedure, accounts, recipient, deliveredBy, deviation } = facts;
  const procedureLine = procedure === null ? [] : [words.procedure(procedure)];
  // A body that this console has not got leaves no empty line at the top.
  const head = [body, ...procedureLine, words.title[mode]].filter((line) => line !== '');
  const accountLine = ({ type, system, userName }: ReceiptAccount): string =>
    words.account(accountTypes[type], system) + (userName === null ? '' : words.userName(userName));
  return [
    head.join('\n'),
    words.received[mode](recipient, formats.day(facts.handedOn), deliveredBy),
    [words.accounts, ...accounts.map(accountLine)].join('\n'),
    ...circumstances(words, facts),
    ...(deviation === null ? [] : [words.deviation(deviation)]),
    words.duties,
    words.noSecret,
  ].join('\n\n');
}

/** How and when, as far as it was written down. */
function circumstances(
  words: ReceiptCatalogue['words'],
  { envelopeNumber, sealNumber, recipientEmail, servesFrom }: ReceiptFacts,
): readonly string[] {
  const lines = [
    envelopeNumber === null || sealNumber === null ? null : words.envelope(envelopeNumber, sealNumber),
    recipientEmail === null ? null : words.address(recipientEmail),
    servesFrom === null ? null : words.servesFrom(formats.day(servesFrom)),
  ].filter((line) => line !== null);
  return lines.length === 0 ? [] : [lines.join('\n')];
}
