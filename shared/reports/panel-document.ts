import type { Instant } from '#shared/domain/instant.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import type { Ticket, TicketEntry } from '#shared/domain/kinds.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';
import type { DocumentContent, DocumentSection, DocumentValue } from './document-content.ts';
import { entryDetail } from './entry-line.ts';
import type { RegisterNames } from './register-names.ts';
import { publicLines, type RequesterPanel } from './requester-panel.ts';
import { createWallClock, type WallClock } from './wall-clock.ts';

/** What a panel's document is made from. */
export interface PanelDocumentRequest {
  readonly panel: RequesterPanel<Ticket>;
  /** The timeline of a ticket in hand; internal lines may be among them: they are left out here. */
  readonly entriesOf: (ticket: Ticket) => readonly TicketEntry[];
  /** The name of the body or of the person. */
  readonly subjectName: string;
  readonly hasDemonstration: boolean;
  readonly names: RegisterNames;
  readonly at: Instant;
  readonly catalogue: Catalogue;
  readonly formats: Formats;
}

interface Parts extends PanelDocumentRequest {
  readonly wallClock: WallClock;
}

/**
 * The panel of a body or of a person as a document to send: the two lists, and for the requests in hand what whoever
 * asked may read of their timeline.
 *
 * @see CAP-3.1.2-g
 */
export function panelDocument(request: PanelDocumentRequest): DocumentContent {
  const { panel, subjectName, hasDemonstration, at, catalogue, formats } = request;
  const words = catalogue.panel;
  const parts = { ...request, wallClock: createWallClock() };
  return {
    title: words.of(subjectName),
    about: [words.about(formats.dateTime(at)), ...(hasDemonstration ? [words.demonstration] : [])],
    sections: [
      list(parts, panel.inHand, words.inHand, words.emptyInHand),
      list(parts, panel.past, words.past, words.emptyPast),
      ...panel.inHand.map((ticket) => updates(parts, ticket)),
    ],
  };
}

function list(
  { catalogue, formats, names, wallClock }: Parts,
  tickets: readonly Ticket[],
  label: string,
  empty: string,
): DocumentSection {
  const { columns, counted, unassigned } = catalogue.panel;
  const rows = tickets.map((ticket): readonly DocumentValue[] => [
    ticketCode(ticket),
    dayOnly(wallClock(ticket.openedAt)),
    ticket.subject,
    catalogue.labels.ticketState[ticket.state],
    names.person(ticket.operatorId) ?? unassigned,
  ]);
  const heading = counted(label, formats.integer(tickets.length));
  const { number, date, subject, state, operator } = columns;
  return { type: 'table', heading, columns: [number, date, subject, state, operator], rows, empty };
}

function dayOnly({ wallTime }: { readonly wallTime: string }): DocumentValue {
  return { wallTime: wallTime.slice(0, 10) };
}

function updates({ catalogue, entriesOf, names, wallClock }: Parts, ticket: Ticket): DocumentSection {
  const { updates: heading, updateColumns, noUpdates } = catalogue.panel;
  const rows = publicLines(entriesOf(ticket)).map((entry): readonly DocumentValue[] => [
    wallClock(entry.at),
    [catalogue.labels.entryType[entry.type], entryDetail(entry, names, catalogue)]
      .filter((part) => part !== '')
      .join(': '),
    entry.text,
  ]);
  return {
    type: 'table',
    heading: heading(ticketCode(ticket), ticket.subject),
    columns: [updateColumns.at, updateColumns.what, updateColumns.text],
    rows,
    empty: noUpdates,
  };
}
