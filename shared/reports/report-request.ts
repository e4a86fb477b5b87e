import type { Instant } from '#shared/domain/instant.ts';
import type { NamedRecords } from './register-names.ts';
import type { TicketSelection } from './ticket-selection.ts';

/** What every report of tickets is asked with. The records named are every one known, deleted ones too. */
export interface ReportRequest extends NamedRecords {
  readonly selection: TicketSelection;
  readonly generatedAt: Instant;
  /** The name of who asked for the report. */
  readonly generatedBy: string;
  /** The console's version. */
  readonly version: string;
}
