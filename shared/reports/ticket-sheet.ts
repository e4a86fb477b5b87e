import { ticketCode } from '#shared/domain/ticket-code.ts';
import type { DocumentContent, DocumentSection } from './document-content.ts';
import { deskSections } from './ticket-sheet-desk.ts';
import { ticketFacts } from './ticket-sheet-facts.ts';
import type { SheetParts, TicketSheetRequest } from './ticket-sheet-parts.ts';
import { timelineSections } from './ticket-sheet-timeline.ts';
import { createWallClock } from './wall-clock.ts';

/**
 * *Scheda ticket*: everything recorded about a ticket, to print, to file, to hand over. It is the office's own paper:
 * internal lines are in it, and marked.
 *
 * @see CAP-3.4.2.1-d
 */
export function ticketSheet(request: TicketSheetRequest): DocumentContent {
  const { file, catalogue, formats, generatedAt, generatedBy, hasDemonstration, dueLines } = request;
  const { ticket } = file;
  const words = catalogue.ticketSheet;
  const parts: SheetParts = { ...request, wallClock: createWallClock() };
  const due: DocumentSection = {
    type: 'texts',
    heading: words.sections.due,
    texts: dueLines.length === 0 ? [words.noDue] : dueLines,
  };
  return {
    title: words.title(ticketCode(ticket)),
    about: [
      ticket.subject,
      words.made(formats.dateTime(generatedAt), generatedBy),
      ...(hasDemonstration ? [catalogue.report.register.demonstration] : []),
    ],
    sections: [...ticketFacts(parts), ...timelineSections(parts), ...deskSections(parts), due],
  };
}
