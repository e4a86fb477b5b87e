import { receiptNumberSchema } from '#shared/domain/credential-handover.ts';
import type { SeriesNumbering } from '#shared/domain/numbering.ts';
import { createPaperNumbering } from '#shared/application/paper-numbering.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';
import { numberHandover } from './number-handover.ts';

/** The numbers of receipts: one series a year, that of the day on which credentials were handed over. @see X-2 */
export function createReceiptNumbering(context: UseCaseContext): SeriesNumbering {
  return createPaperNumbering(context, {
    kind: 'credentialHandover',
    letter: 'C',
    numberSchema: receiptNumberSchema,
    dayOf: ({ handedOn }) => handedOn as string,
    useCase: numberHandover,
  });
}
