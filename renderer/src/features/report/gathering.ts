import type { TicketSelection } from '#shared/reports/ticket-selection.ts';
import type { Formats } from '#shared/text/formats.ts';
import type { ReportAsker } from './report-request.ts';

/** What a report is gathered with. */
export interface Gathering extends ReportAsker {
  readonly selection: TicketSelection;
  readonly formats: Formats;
  readonly signal: AbortSignal;
  /** Told now and then how many tickets have been read. */
  readonly onRead?: (tickets: number) => void;
}
