import type { Instant } from '#shared/domain/instant.ts';
import type { Body, Person, Seat, Ticket } from '#shared/domain/kinds.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { createRegisterRow, registerColumns } from './register-columns.ts';
import { methodColumns, methodRows } from './register-method.ts';
import { createRegisterNames, type RegisterNames } from './register-names.ts';
import { inOrderOfOpening, registerRows } from './register-rows.ts';
import { summaryColumns, summaryRows } from './register-summary.ts';
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
  const sheets = sheetPlans(request, words);
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
    const generatedAt = wallClock(request.generatedAt);
    yield* methodRows({ ...request, ...words, tickets: totals().total, generatedAt });
  }
  return {
    plan: { creator: `Presidio ${request.version}`, title: catalogue.report.register.title, sheets },
    rows: [register, summary(), method()],
    totalRows: request.expectedTickets + [...summary(), ...method()].length,
  };
}

function wordsOf(
  { selection: { bodyId }, bodies, catalogue }: TicketRegisterRequest,
  names: RegisterNames,
): RegisterWords {
  return {
    bodyName: bodyId === null ? catalogue.report.register.everyBody : names.body(bodyId),
    hasDemonstration: bodies.some(({ id, demonstration }) => demonstration && (bodyId ?? id) === id),
  };
}

/** The plans of *Registro ticket*, *Riepilogo* and *Metodo*. */
function sheetPlans(
  { selection, catalogue }: TicketRegisterRequest,
  { bodyName, hasDemonstration }: RegisterWords,
): readonly [SheetPlan, SheetPlan, SheetPlan] {
  const { sheets, summary, method, period, demonstration } = catalogue.report.register;
  const registerName = sheetName(sheets.register);
  const summaryName = sheetName(sheets.summary, [registerName]);
  const methodName = sheetName(sheets.method, [registerName, summaryName]);
  const about: readonly (readonly Cell[])[] = [
    [period(writtenDay(selection.period.from), writtenDay(selection.period.to))],
    [bodyName],
    ...(hasDemonstration ? [[demonstration]] : []),
  ];
  const shape = { filter: false, freezeHeader: true, landscape: true };
  return [
    { ...shape, name: registerName, columns: registerColumns(catalogue), preamble: [], filter: true },
    {
      ...shape,
      name: summaryName,
      columns: summaryColumns(catalogue),
      preamble: [[summary.title], ...about],
    },
    { ...shape, name: methodName, columns: methodColumns(catalogue), preamble: [[method.title]] },
  ];
}

/** `gg/mm/aaaa` from a day `aaaa-mm-gg`. */
function writtenDay(day: string): string {
  return day.split('-').reverse().join('/');
}
