import {
  administratorAccountsOf,
  unappointedAccounts,
} from '#shared/domain/handover/administrator-accounts.ts';
import { adminReview, administratorsAmong, reviewsOf } from '#shared/domain/handover/admin-review.ts';
import { isInForce } from '#shared/domain/in-force.ts';
import type { Account, Appointment } from '#shared/domain/kinds.ts';
import type { ReportTable, TableReport } from '#shared/reports/inventory/table-report.ts';
import { createRegisterNames } from '#shared/reports/register-names.ts';
import { countColumn, dayCell, dayColumn, textColumn } from './handover-cells.ts';
import { type HandoverRequest, ofSelected } from './handover-request.ts';

/** *Amministratori di sistema*: who was appointed on a day, by which act, for what, and whether the yearly look was taken. */
export function administratorsReport(request: HandoverRequest): TableReport {
  const { handoverReports } = request.catalogue;
  const words = handoverReports.administrators;
  const { to: day } = request.selection.period;
  const inForce = administratorsAmong(ofSelected(request.appointments, request)).filter((each) =>
    isInForce(each, day),
  );
  const accounts = request.accounts.filter(({ deleted, createdOn }) => !deleted && createdOn <= day);
  const unappointed = ofSelected(unappointedAccounts(accounts, request.appointments, day), request);
  return {
    title: words.title,
    about: 'day',
    tables: [appointmentTable(inForce, accounts, request), unappointedTable(unappointed, request)],
    facts: [
      [words.things, inForce.length],
      [words.unappointed, unappointed.length],
    ],
    notes: [handoverReports.noSecret, ...words.notes],
    things: inForce.length,
  };
}

function appointmentTable(
  appointments: readonly Appointment[],
  accounts: readonly Account[],
  request: HandoverRequest,
): ReportTable {
  const { handoverReports, fieldNames } = request.catalogue;
  const { columns, sheets, standing: standings } = handoverReports.administrators;
  const fields = fieldNames.appointment;
  const names = createRegisterNames(request);
  const { to: day } = request.selection.period;
  const reviews = request.reviews.filter((review) => review.day <= day);
  const ordered = appointments.toSorted(
    (one, other) =>
      names.body(one.bodyId).localeCompare(names.body(other.bodyId), 'it') ||
      (names.person(one.personId) ?? '').localeCompare(names.person(other.personId) ?? '', 'it'),
  );
  return {
    name: sheets.appointments,
    columns: [
      textColumn(fields.bodyId, 34),
      textColumn(fields.personId, 26),
      textColumn(fields.systems, 40),
      textColumn(fields.act, 24),
      dayColumn(fields.validFrom),
      textColumn(columns.accounts, 40),
      dayColumn(columns.lastReview),
      dayColumn(columns.dueOn),
      textColumn(columns.standing, 20),
      countColumn(columns.daysLate),
    ],
    count: ordered.length,
    shown: true,
    rows: () =>
      ordered.map((appointment) => {
        const { dueOn, last, standing, daysLate } = adminReview(
          appointment,
          reviewsOf(appointment.id, reviews),
          day,
        );
        const own = administratorAccountsOf(appointment.personId, accounts, day);
        return [
          names.body(appointment.bodyId),
          names.person(appointment.personId),
          appointment.systems.join(', '),
          appointment.act,
          dayCell(appointment.validFrom),
          own.map(accountName).join(', '),
          dayCell(last?.day ?? null),
          dayCell(dueOn),
          standings[standing],
          daysLate,
        ];
      }),
  };
}

function unappointedTable(accounts: readonly Account[], request: HandoverRequest): ReportTable {
  const { handoverReports, fieldNames } = request.catalogue;
  const fields = fieldNames.account;
  const names = createRegisterNames(request);
  return {
    name: handoverReports.administrators.sheets.unappointed,
    columns: [
      textColumn(fields.bodyId, 34),
      textColumn(fields.personId, 26),
      textColumn(fields.system, 26),
      textColumn(fields.userName, 22),
      dayColumn(fields.createdOn),
    ],
    count: accounts.length,
    shown: true,
    rows: () =>
      accounts.map(({ bodyId, personId, system, userName, createdOn }) => [
        names.body(bodyId),
        names.person(personId),
        system,
        userName,
        dayCell(createdOn),
      ]),
  };
}

function accountName({ system, userName }: Account): string {
  return userName === null ? system : `${system} (${userName})`;
}
