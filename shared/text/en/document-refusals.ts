import { PERCENTAGES_WHOLE } from '#shared/domain/costs/split-input.ts';
import type { DocumentRefusalData } from '#shared/domain/document-refusals.ts';
import type { DocumentEdition } from '#shared/domain/yearly-document.ts';
import { createFormats } from '#shared/text/formats.ts';

const formats = createFormats('en');

const KEPT = 'nothing was recorded and what you wrote is still here';

const EDITIONS: Readonly<Record<DocumentEdition, string>> = { january: 'January', september: 'September' };

/** What the console says when it refuses an act on a yearly document. */
export const documentRefusals = {
  'document-consumable': ({ subject }): string =>
    `The line “${subject}” is a consumable, which each body buys for itself (art. 3 c.2 n.11): it does not belong in the purchase plan, and ${KEPT}. If it is no consumable, choose another category.`,
  'document-line-not-capital': ({ subject }): string =>
    `The line “${subject}” is current expenditure, and that is everybody’s by the general criterion (art. 13): ${KEPT}. Leave out bodies and criterion, or mark the line as an investment.`,
  'document-line-percentages': ({ sum }): string =>
    `Percentages must be of the line’s bodies and make 100: these make ${formats.percent({ numerator: sum, denominator: PERCENTAGES_WHOLE })}, and ${KEPT}. Mend them.`,
  'document-line-too-large': ({ cents, limit }): string =>
    `The line comes to ${formats.money(cents)}, more than ${formats.money(limit)}: ${KEPT}. Check quantity and unit amount.`,
  'document-line-issued': ({ subject }): string =>
    `The line “${subject}” was already sent to the bodies: it is not deleted and stays as it is. Withdraw it and say why: the September revision will show the difference.`,
  'document-line-withdrawn': ({ reason }): string =>
    `The line is already withdrawn (${reason}): it stays as it is. If it is needed again, take it back.`,
  'document-council-missing': ({ year }): string =>
    `The integration plan of ${String(year)} is presented on the Giunta’s indication, and its act or its date is missing: nothing was recorded. Write them among the document’s data and try again.`,
  'document-incomplete': ({ year, count }): string =>
    `The quotas of ${String(year)} cannot be worked out: ${count === 1 ? 'one figure is missing' : `${formats.integer(count)} figures are missing`}. Nothing was issued: give what the document’s page lists and try again.`,
  'document-not-dividable': ({ subject }): string =>
    `The line “${subject}” cannot be divided as it is written: nothing was issued. Check the line’s bodies, criterion and percentages.`,
  'document-unchanged': ({ edition }): string =>
    `The ${EDITIONS[edition]} edition was already issued with these lines and these quotas: it stays. Change the document, then issue it again.`,
  'document-edition-over': (): string =>
    'The September revision was already issued: the January edition stays as it is. Issue the revision again.',
  'document-not-issued': ({ edition }): string =>
    `The ${EDITIONS[edition]} edition was not issued yet: nothing was recorded. Issue it first, so that what is sent stays as it was sent.`,
  'document-issue-stays': (): string =>
    'An edition that was issued stays as it is: it is not undone. Mend the document and issue it again: the difference will show.',
  'document-issue-too-large': ({ bytes, limit }): string =>
    `The document’s data (${formats.integer(Math.ceil(bytes / 1024))} KB) are more than consoles exchange at once (${formats.integer(Math.floor(limit / 1024))} KB): nothing was issued. Put similar lines together.`,
  'document-year-missing': ({ year }): string =>
    `There is no such document of ${String(year)}: nothing was copied. Choose another year, or add the lines by hand.`,
  'document-same-year': ({ year }): string =>
    `The lines of ${String(year)} are already in this document: nothing was copied. Choose an earlier year.`,
  'document-absent': ({ year }): string =>
    `There is no such document of ${String(year)}: nothing was written. Begin it in Costs, Yearly documents.`,
} satisfies {
  readonly [Code in keyof DocumentRefusalData]: (data: DocumentRefusalData[Code]) => string;
};
