import type { Instant } from '#shared/domain/instant.ts';
import type { Body, Person, Seat, Ticket } from '#shared/domain/kinds.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { createRegisterRow, registerColumns } from './register-columns.ts';
import { methodColumns, methodRows } from './register-method.ts';
import { createRegisterNames, type RegisterNames } from './register-names.ts';
import { inOrderOfOpening, registerRows } from './register-rows.ts';
import { summaryColumns, summaryRows } from './register-summary.ts';
import { isDemonstration, reportPreamble, selectedBodyName } from './report-preamble.ts';
import { sheetName } from './sheet-name.ts';
import { type TicketSelection, ticketSelector } from './ticket-selection.ts';
import { createTicketCounter } from './ticket-totals.ts';
import { createWallClock } from './wall-clock.ts';
import type { Cell, SheetPlan, WorkbookContent } from './workbook-plan.ts';

/** What the register is made from. */
export interface TicketRegisterRequest {
  /**
   * In order of opening (`compareByOpening`, where equal moments may come in any order): an index on `openedAt` gives
   * them so, within `periodBounds`. Those outside the selection are left out.
   */
  readonly tickets: Iterable<Ticket> | AsyncIterable<Ticket>;
  /** How many tickets are expected: for the progress alone. */
  readonly expectedTickets: number;
  readonly selection: TicketSelection;
  /** Every body, seat and person known, deleted ones too: they keep their name in what they took part in. */
  readonly bodies: readonly Body[];
  readonly seats: readonly Seat[];
  readonly people: readonly Person[];
  readonly generatedAt: Instant;
  /** The name of who asked for the report. */
  readonly generatedBy: string;
  /** The console's version. */
  readonly version: string;
  readonly catalogue: Catalogue;
}

type SyncRows = Generator<readonly Cell[]>;

interface RegisterWords {
  readonly bodyName: string;
  readonly hasDemonstration: boolean;
}

/**
 * The register of the tickets opened in a period: every ticket, the totals that tie to it, and how it was made. The
 * rows are made as they are read, each once; the totals count the rows that were read.
 *
 * @see CAP-3.4.2.1-d
 */
export function ticketRegister(request: TicketRegisterRequest): WorkbookContent {
  const { selection, catalogue } = request;
  const names = createRegisterNames(request);
  const words = wordsOf(request, names);
  const sheets = sheetPlans(request, names);
  const wallClock = createWallClock();
  const { count, totals } = createTicketCounter();
  const tickets = inOrderOfOpening(request.tickets, ticketSelector(selection));
  const register = registerRows(tickets, count, createRegisterRow({ names, wallClock, catalogue }));

  const [{ name: registerSheet }, { preamble }] = sheets;
  const headerRow = preamble.length + 1;
  // Begun only when their first row is read, after the last ticket was counted.
  function* summary(): SyncRows {
    yield* summaryRows({ ...request, totals: totals(), names, registerSheet, headerRow });
  }
  function* method(): SyncRows {
    const { title, method: methodWords } = catalogue.report.register;
    const generatedAt = wallClock(request.generatedAt);
    const facts = [[methodWords.tickets, totals().total]] as const;
    yield* methodRows({ ...request, ...words, title, facts, notes: methodWords.notes, generatedAt });
  }
  return {
    plan: { creator: `Presidio ${request.version}`, title: catalogue.report.register.title, sheets },
    rows: [register, summary(), method()],
    totalRows: request.expectedTickets + [...summary(), ...method()].length,
  };
}

function wordsOf(request: TicketRegisterRequest, names: RegisterNames): RegisterWords {
  const subject = { ...request, names };
  return { bodyName: selectedBodyName(subject), hasDemonstration: isDemonstration(subject) };
}

/** The plans of *Registro ticket*, *Riepilogo* and *Metodo*. */
function sheetPlans(
  request: TicketRegisterRequest,
  names: RegisterNames,
): readonly [SheetPlan, SheetPlan, SheetPlan] {
  const { catalogue } = request;
  const { sheets, summary, method } = catalogue.report.register;
  const registerName = sheetName(sheets.register);
  const summaryName = sheetName(sheets.summary, [registerName]);
  const methodName = sheetName(sheets.method, [registerName, summaryName]);
  const preamble = reportPreamble(summary.title, { ...request, names });
  const shape = { filter: false, freezeHeader: true, landscape: true };
  return [
    { ...shape, name: registerName, columns: registerColumns(catalogue), preamble: [], filter: true },
    { ...shape, name: summaryName, columns: summaryColumns(catalogue), preamble },
    { ...shape, name: methodName, columns: methodColumns(catalogue), preamble: [[method.title]] },
  ];
}
