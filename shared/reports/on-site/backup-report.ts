import type { RecordId } from '#shared/domain/identity.ts';
import type { BackupCheck, BackupPlan, Ticket } from '#shared/domain/kinds.ts';
import { type BackupConformity, backupConformity } from '#shared/domain/on-site/backup-conformity.ts';
import { type BackupDay, backupDays, type BackupStanding } from '#shared/domain/on-site/backup-days.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import type { RulesOf } from '#shared/domain/service-level/body-rules.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { countsByBody } from '#shared/reports/counts-by-body.ts';
import { dayCell, dayColumn, textColumn } from '#shared/reports/handover/handover-cells.ts';
import { groupedByBody, ofSelected } from '#shared/reports/handover/handover-request.ts';
import type { ReportTable, TableReport } from '#shared/reports/inventory/table-report.ts';
import { createRegisterNames } from '#shared/reports/register-names.ts';
import type { ReportRequest } from '#shared/reports/report-request.ts';

/** What the report of daily backup checks is made from: of what whoever asks may see, and no more. @see X-5 */
export interface BackupRequest extends ReportRequest {
  readonly backupPlans: readonly BackupPlan[];
  readonly backupChecks: readonly BackupCheck[];
  /** Those that checks name. */
  readonly tickets: readonly Ticket[];
  /** Which days each body is open. */
  readonly rulesOf: RulesOf;
}

/** A backup on a day, and how that day of its body stands. */
interface Told extends BackupDay {
  readonly bodyId: RecordId<'body'>;
  readonly conformity: BackupConformity | null;
}

/** A day of a body. */
type BodyDay = Pick<Told, 'bodyId' | 'conformity'>;

/** *Controllo dei backup*: how the backups of a period went, by body, with what is to be looked at. @see P9-5.3-c, A-20 */
export function backupReport(request: BackupRequest): TableReport {
  const { backupReport: words } = request.catalogue;
  const told = daysOfPeriod(request);
  return {
    title: words.title,
    about: 'period',
    tables: [checksTable(told, request), daysTable(told, request), listTable(told, request)],
    facts: [[words.things, told.length]],
    notes: words.notes,
    things: told.length,
  };
}

/** Every backup of every day that has come. */
function daysOfPeriod(request: BackupRequest): readonly Told[] {
  const { backupPlans, backupChecks, rulesOf, selection, generatedAt } = request;
  const today = dayOf(generatedAt);
  const isWorking = (bodyId: RecordId<'body'>) => (day: string) => {
    const { slots, reason } = rulesOf(bodyId).workingTime.dayAt(day);
    return slots.length > 0 || reason === 'unconfigured';
  };
  const span = { ...selection.period, today };
  const days = backupDays(ofSelected(backupPlans, request), backupChecks, span, isWorking);
  const standings = new Map<string, BackupStanding[]>();
  const keyOf = ({ plan, day }: BackupDay): string => `${plan.bodyId}/${day}`;
  for (const each of days) standings.set(keyOf(each), [...(standings.get(keyOf(each)) ?? []), each.standing]);
  return days
    .filter(({ standing }) => standing !== 'ahead')
    .map((each) => ({
      ...each,
      bodyId: each.plan.bodyId,
      conformity: backupConformity(standings.get(keyOf(each)) ?? []),
    }));
}

function checksTable(told: readonly Told[], request: BackupRequest): ReportTable {
  const { columns, sheets } = request.catalogue.backupReport;
  const figure = (header: string, ...counted: readonly BackupStanding[]) => ({
    header,
    count: (of: readonly Told[]) => of.filter(({ standing }) => counted.includes(standing)).length,
  });
  const figures = [
    { header: columns.expected, count: (of: readonly Told[]) => of.length },
    figure(columns.ok, 'ok'),
    figure(columns.failed, 'failed'),
    figure(columns.missing, 'missing'),
    figure(columns.unchecked, 'due', 'unchecked'),
  ];
  const shares = [{ header: columns.okShare, of: 1, over: 0 }];
  return countsByBody(
    { name: sheets.checks, groups: groupedByBody(told, request), figures, shares },
    request,
  );
}

function daysTable(told: readonly Told[], request: BackupRequest): ReportTable {
  const { columns, sheets } = request.catalogue.backupReport;
  const days = new Map<string, BodyDay>(told.map((each) => [`${each.bodyId}/${each.day}`, each]));
  const figure = (header: string, counted: BackupConformity) => ({
    header,
    count: (of: readonly BodyDay[]) => of.filter(({ conformity }) => conformity === counted).length,
  });
  const figures = [
    { header: columns.days, count: (of: readonly BodyDay[]) => of.length },
    figure(columns.conforming, 'conforming'),
    figure(columns.nonConforming, 'nonConforming'),
    figure(columns.incomplete, 'incomplete'),
  ];
  const shares = [{ header: columns.conformShare, of: 1, over: 0 }];
  const groups = groupedByBody([...days.values()], request);
  return countsByBody({ name: sheets.days, groups, figures, shares }, request);
}

/** What did not go well, and what nobody looked at. */
function listTable(told: readonly Told[], request: BackupRequest): ReportTable {
  const { backupReport: words, fieldNames, onSiteBackups } = request.catalogue;
  const { columns, sheets } = words;
  const fields = fieldNames.backupCheck;
  const names = createRegisterNames(request);
  const codes = new Map<string, string>(request.tickets.map((ticket) => [ticket.id, ticketCode(ticket)]));
  const listed = told.filter(({ standing }) => standing !== 'ok');
  return {
    name: sheets.list,
    columns: [
      dayColumn(fields.day),
      textColumn(fields.bodyId, 34),
      textColumn(fields.planId, 34),
      textColumn(columns.standing, 18),
      textColumn(columns.conformity, 18),
      textColumn(columns.ticket, 18),
      textColumn(fields.checkedById, 26),
      textColumn(fields.note, 44),
    ],
    count: listed.length,
    shown: true,
    rows: () =>
      listed.map(({ day, plan, standing, conformity, check }) => [
        dayCell(day),
        names.body(plan.bodyId),
        plan.name,
        onSiteBackups.standing[standing],
        conformity === null ? null : onSiteBackups.conformity[conformity],
        check?.ticketId == null ? null : (codes.get(check.ticketId) ?? null),
        check === null ? null : names.person(check.checkedById),
        check?.note ?? null,
      ]),
  };
}
