import {
  CONFORM_OUTCOMES,
  PROCEDURE_OUTCOMES,
  type ProcedureOutcome,
  procedureOutcome,
} from '#shared/domain/handover/procedure-outcome.ts';
import type { CredentialHandover } from '#shared/domain/kinds.ts';
import { dayNumber } from '#shared/domain/working-time/day-number.ts';
import { countsByBody } from '#shared/reports/counts-by-body.ts';
import type { ReportTable, TableReport } from '#shared/reports/inventory/table-report.ts';
import {
  countColumn,
  createHandoverCells,
  dayCell,
  dayColumn,
  handoverColumns,
  textColumn,
} from './handover-cells.ts';
import { groupedByBody, type HandoverRequest, handoversOfPeriod } from './handover-request.ts';

/** A hand-over with how it came out. */
interface Outcome {
  readonly bodyId: CredentialHandover['bodyId'];
  readonly handover: CredentialHandover;
  readonly outcome: ProcedureOutcome;
}

/** *Conformità alla procedura P9*: how many hand-overs were as the procedure wants, by body, and which were not. @see P9-5.1-e, P9-5.1-f */
export function conformityReport(request: HandoverRequest): TableReport {
  const { handoverReports } = request.catalogue;
  const words = handoverReports.conformity;
  const sources = {
    accounts: new Map(request.accounts.map((account) => [account.id as string, account])),
    assignments: new Map(request.assignments.map((assignment) => [assignment.id as string, assignment])),
  };
  const outcomes = handoversOfPeriod(request).map((handover): Outcome => ({
    bodyId: handover.bodyId,
    handover,
    outcome: procedureOutcome(handover, sources),
  }));
  const others = outcomes.filter(({ outcome }) => !CONFORM_OUTCOMES.includes(outcome));
  return {
    title: words.title,
    about: 'period',
    tables: [bodyTable(outcomes, request), listTable(others, request)],
    facts: [
      [words.things, outcomes.length],
      [words.deviations, others.length],
    ],
    notes: [handoverReports.noSecret, ...words.notes],
    things: outcomes.length,
  };
}

/** The figures of a body: all, each outcome, and those that conform, which are the sum of the first two. */
function bodyTable(outcomes: readonly Outcome[], request: HandoverRequest): ReportTable {
  const { conformity: words } = request.catalogue.handoverReports;
  const conform = (of: readonly Outcome[]): number =>
    of.filter(({ outcome }) => CONFORM_OUTCOMES.includes(outcome)).length;
  const figures = [
    { header: words.columns.handovers, count: (of: readonly Outcome[]) => of.length },
    ...PROCEDURE_OUTCOMES.map((outcome) => ({
      header: words.outcomes[outcome],
      count: (of: readonly Outcome[]) => of.filter((each) => each.outcome === outcome).length,
    })),
    {
      header: words.columns.conform,
      count: conform,
      adds: CONFORM_OUTCOMES.map((outcome) => placeOf(outcome)),
    },
  ];
  const over = 0;
  const shares = [
    { header: words.columns.conformShare, of: figures.length - 1, over },
    ...PROCEDURE_OUTCOMES.filter((outcome) => !CONFORM_OUTCOMES.includes(outcome)).map((outcome) => ({
      header: words.columns.shareOf(words.outcomes[outcome]),
      of: placeOf(outcome),
      over,
    })),
  ];
  const groups = groupedByBody(outcomes, request);
  return countsByBody({ name: words.sheets.bodies, groups, figures, shares }, request);
}

/** Where the figure of an outcome stands: after that of all hand-overs. */
function placeOf(outcome: ProcedureOutcome): number {
  return PROCEDURE_OUTCOMES.indexOf(outcome) + 1;
}

function listTable(others: readonly Outcome[], request: HandoverRequest): ReportTable {
  const { handoverReports, fieldNames } = request.catalogue;
  const { conformity: words } = handoverReports;
  const fields = fieldNames.credentialHandover;
  const cellsOf = createHandoverCells(request);
  return {
    name: words.sheets.list,
    columns: [
      ...handoverColumns(request),
      dayColumn(fields.servesFrom),
      countColumn(words.columns.days),
      textColumn(words.columns.outcome, 34),
      textColumn(fields.deviationReason, 50),
    ],
    count: others.length,
    shown: true,
    rows: () =>
      others.map(({ handover, outcome }) => [
        ...cellsOf(handover),
        dayCell(handover.servesFrom),
        handover.servesFrom === null ? null : dayNumber(handover.handedOn) - dayNumber(handover.servesFrom),
        words.outcomes[outcome],
        handover.deviationReason,
      ]),
  };
}
