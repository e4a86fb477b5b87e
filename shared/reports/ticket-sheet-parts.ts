import type { TicketCharge } from '#shared/domain/charges.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { TicketFile } from '#shared/domain/ticket-file.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';
import type { RegisterNames } from './register-names.ts';
import type { WallClock } from './wall-clock.ts';

/** What a ticket's sheet is made from. */
export interface TicketSheetRequest {
  readonly file: TicketFile;
  readonly names: RegisterNames;
  /** Until when the same problem is taken up again free of charge, `aaaa-mm-gg`. @see CAP-3.1.6-c */
  readonly warrantyLastDay: string | null;
  /** What the body is charged for it. @see CAP-3-a, CAP-3.1.6-d */
  readonly charge: TicketCharge;
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
