import { ticketCharge } from '#shared/domain/charges.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { TicketFile } from '#shared/domain/ticket-file.ts';
import type { BodyRules } from '#shared/domain/service-level/body-rules.ts';
import { explainTakeCharge } from '#shared/domain/service-level/explain-take-charge.ts';
import { warrantyOf } from '#shared/domain/service-level/warranty.ts';
import { dueExplanationLines } from './due-explanation.ts';
import type { TicketSheetRequest } from './ticket-sheet-parts.ts';

/** What a ticket's sheet says of its due time, its warranty and its charge, under its body's rules. @see CAP-7-a, CAP-3.1.6-c, CAP-3.1.6-d */
export function sheetRules(
  { ticket, entries, materials }: TicketFile,
  rules: BodyRules,
  {
    now,
    names,
    catalogue,
    formats,
  }: { readonly now: Instant } & Pick<TicketSheetRequest, 'names' | 'catalogue' | 'formats'>,
): Pick<TicketSheetRequest, 'warrantyLastDay' | 'dueLines' | 'charge'> {
  const explanation = explainTakeCharge(ticket, entries, rules, now);
  const nameOfBody: typeof names.body = (id) => names.body(id);
  return {
    warrantyLastDay: warrantyOf(ticket, rules)?.lastDay ?? null,
    charge: ticketCharge(ticket, entries, materials, (day) => rules.termsOn(day)),
    dueLines: dueExplanationLines(explanation, catalogue, formats, nameOfBody),
  };
}
