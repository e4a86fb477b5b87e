import { receiptNumberSchema } from '#shared/domain/credential-handover.ts';
import { numberingUseCase } from '#shared/application/numbering-use-case.ts';

/** Gives a receipt the number that was claimed for it. @see X-2 */
export const numberHandover = numberingUseCase('numberHandover', 'credentialHandover', receiptNumberSchema);
