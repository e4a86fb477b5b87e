import { ticketRegister } from '#shared/reports/ticket-register.ts';
import { periodExport } from './export/period-export.ts';
import { selectedTickets } from './export/read-tickets.ts';

/** Writes the ticket register of a period to a workbook. @see CAP-3.4.2.1-d */
export const exportRegisterCommand = periodExport('export registro-ticket', async ({ parts }, request) => {
  const tickets = await selectedTickets(parts.store, request.selection);
  const content = ticketRegister({ ...request, tickets, expectedTickets: tickets.length });
  return { content, tickets: tickets.length };
});
