import type { Instant } from '#shared/domain/instant.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import type { TicketFile } from '#shared/domain/ticket-file.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';
import type { DocumentContent, DocumentSection } from './document-content.ts';
import type { RegisterNames } from './register-names.ts';
import { deskSections } from './ticket-sheet-desk.ts';
import { ticketFacts } from './ticket-sheet-facts.ts';
import { timelineSections } from './ticket-sheet-timeline.ts';
import { createWallClock, type WallClock } from './wall-clock.ts';

/** What a ticket's sheet is made from. */
export interface TicketSheetRequest {
  readonly file: TicketFile;
  readonly names: RegisterNames;
  /** Until when the same problem is taken up again free of charge, `aaaa-mm-gg`. @see CAP-3.1.6-c */
  readonly warrantyLastDay: string | null;
  /** Why the ticket falls due when it does, line by line; none where nothing was promised. */
  readonly dueLines: readonly string[];
  readonly hasDemonstration: boolean;
  readonly generatedAt: Instant;
  readonly generatedBy: string;
  readonly catalogue: Catalogue;
  readonly formats: Formats;
}

/** A request with what its parts share. */
export interface SheetParts extends TicketSheetRequest {
  readonly wallClock: WallClock;
}

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
