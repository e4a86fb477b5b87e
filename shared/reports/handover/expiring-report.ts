import {
  credentialExpiry,
  type ExpiringAccount,
  expiringAccounts,
} from '#shared/domain/handover/credential-expiry.ts';
import type { Account } from '#shared/domain/kinds.ts';
import { dayNumber } from '#shared/domain/working-time/day-number.ts';
import { countsByBody } from '#shared/reports/counts-by-body.ts';
import type { ReportTable, TableReport } from '#shared/reports/inventory/table-report.ts';
import { createRegisterNames } from '#shared/reports/register-names.ts';
import { countColumn, dayCell, dayColumn, textColumn } from './handover-cells.ts';
import { groupedByBody, type HandoverRequest, ofSelected } from './handover-request.ts';

/** An account that expires, as its body's. */
type Listed = ExpiringAccount & Pick<Account, 'bodyId'>;

/** *Credenziali in scadenza*: what had expired on a day, what does within 30, and the open accounts of who left. @see P9-5.1-g */
export function expiringReport(request: HandoverRequest): TableReport {
  const { handoverReports } = request.catalogue;
  const words = handoverReports.expiring;
  const { to: day } = request.selection.period;
  const listed = listedOn(request, day);
  const count = (header: string, isCounted: (each: Listed) => boolean) => ({
    header,
    count: (of: readonly Listed[]) => of.filter(isCounted).length,
  });
  const figures = [
    count(words.columns.expiring, () => true),
    count(words.columns.over, ({ isOver, reason }) => isOver && reason !== 'holderLeft'),
    count(words.columns.left, ({ reason }) => reason === 'holderLeft'),
  ];
  const groups = groupedByBody(listed, request);
  return {
    title: words.title,
    about: 'day',
    tables: [
      countsByBody({ name: words.sheets.bodies, groups, figures }, request),
      listTable(listed, request),
    ],
    facts: [[words.things, listed.length]],
    notes: [handoverReports.noSecret, ...words.notes],
    things: listed.length,
  };
}

/** What the list of that day holds: an account that was closed later was open then. */
function listedOn(request: HandoverRequest, day: string): readonly Listed[] {
  const open = ofSelected(request.accounts, request)
    .filter(({ deleted, createdOn }) => !deleted && createdOn <= day)
    .map((account) => ({
      ...account,
      closedOn: account.closedOn !== null && account.closedOn > day ? null : account.closedOn,
    }));
  const { policies, people } = request;
  return expiringAccounts({ accounts: open, policies, people }, day).map((each) => ({
    ...each,
    bodyId: each.account.bodyId,
  }));
}

function listTable(listed: readonly Listed[], request: HandoverRequest): ReportTable {
  const { handoverReports, handoverPolicies, fieldNames, labels } = request.catalogue;
  const { columns, sheets } = handoverReports.expiring;
  const fields = fieldNames.account;
  const names = createRegisterNames(request);
  const { to: day } = request.selection.period;
  return {
    name: sheets.list,
    columns: [
      textColumn(fields.bodyId, 34),
      textColumn(fields.personId, 26),
      textColumn(fields.type, 24),
      textColumn(fields.system, 26),
      textColumn(fields.userName, 22),
      textColumn(columns.reason, 34),
      dayColumn(columns.day),
      countColumn(columns.daysLeft),
      dayColumn(columns.changedOn),
      dayColumn(columns.remindsFrom),
    ],
    count: listed.length,
    shown: true,
    rows: () =>
      listed.map((each) => {
        const { account, reason } = each;
        const expiry = credentialExpiry(account, request.policies, day);
        return [
          names.body(account.bodyId),
          names.person(account.personId),
          labels.accountType[account.type],
          account.system,
          account.userName,
          handoverPolicies.expiries.reason[reason],
          dayCell(each.day),
          dayNumber(each.day) - dayNumber(day),
          dayCell(account.credentialChangedOn ?? account.createdOn),
          dayCell(expiry?.remindsFrom ?? null),
        ];
      }),
  };
}
