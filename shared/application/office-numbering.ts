import { combineNumberings, type Numbering } from '#shared/domain/numbering.ts';
import { createReceiptNumbering } from './handover/receipt-numbering.ts';
import { createReportNumbering } from './on-site/report-numbering.ts';
import { createTicketNumbering } from './tickets/ticket-numbering.ts';
import type { UseCaseContext } from './use-case.ts';

/** The numbers of everything in the office that carries one: tickets, receipts of hand-overs, intervention reports. @see X-2 */
export function createOfficeNumbering(context: UseCaseContext): Numbering {
  return combineNumberings([
    createTicketNumbering(context),
    createReceiptNumbering(context),
    createReportNumbering(context),
  ]);
}
