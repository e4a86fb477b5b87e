import {
  isCharged,
  isCharging,
  materialCents,
  type TicketCharge,
  ticketCharge,
} from '#shared/domain/charges.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Asset, AssetEvent, Material, OnSiteReport, Ticket, TicketEntry } from '#shared/domain/kinds.ts';
import { minutesOnSite } from '#shared/domain/on-site/on-site-charge.ts';
import type { RulesOf } from '#shared/domain/service-level/body-rules.ts';

/** A ticket with what was worked on it and used for it in a period, apart from what its reports tell. */
export interface ChargedTicket {
  readonly ticket: Ticket;
  readonly entries: readonly TicketEntry[];
  readonly materials: readonly Material[];
}

/** An intervention report of a period, with what it lists. */
export interface ChargedReport {
  readonly report: OnSiteReport;
  readonly materials: readonly Material[];
}

/** Something lent in a period, charged to the body that has it. @see CAP-3.1.6-e */
export interface ChargedLoan {
  readonly asset: Asset;
  readonly loan: AssetEvent;
}

/** What bodies are charged for in a period. Nothing stands in two of its lists. */
export interface PeriodCharges {
  readonly charged: readonly ChargedTicket[];
  readonly reports: readonly ChargedReport[];
  readonly loans: readonly ChargedLoan[];
}

/** What a line is charged: integer cents, `null` where an amount is not known. */
export interface LineCharge {
  readonly bodyId: RecordId<'body'>;
  readonly minutes: number;
  readonly workCents: number | null;
  readonly materialCents: number;
  readonly feeCents: number | null;
  readonly loanCents: number;
}

/** A ticket and what it is charged. */
export interface TicketLine extends ChargedTicket, LineCharge {}

/** A report and what it is charged. */
export interface ReportLine extends ChargedReport, LineCharge {}

/** A loan and what it is charged. */
export interface LoanLine extends ChargedLoan, LineCharge {}

/** What tickets are charged, the oldest first; those that are charged nothing are left out. @see CAP-3-a, CAP-3.1.6-d */
export function ticketLines(charged: readonly ChargedTicket[], rulesOf: RulesOf): readonly TicketLine[] {
  return charged
    .map((one) => ({ one, charge: chargeOfTicket(one, rulesOf) }))
    .filter(({ charge }) => isCharging(charge))
    .map(({ one, charge }) => ({
      ...one,
      ...charge,
      bodyId: one.ticket.bodyId,
      feeCents: 0,
      loanCents: 0,
    }))
    .sort((left, right) => left.ticket.openedAt - right.ticket.openedAt);
}

function chargeOfTicket({ ticket, entries, materials }: ChargedTicket, rulesOf: RulesOf): TicketCharge {
  const rules = rulesOf(ticket.bodyId);
  return ticketCharge(ticket, entries, materials, (day) => rules.termsOn(day));
}

/**
 * What reports are charged as they were frozen, in the order of arrival; those that are charged nothing are left out. Of
 * the reports of one outing, the first that bears its fee is the one that counts.
 *
 * @see CAP-3.1.6-d, CAP-3.1.7-a
 */
export function reportLines(reports: readonly ChargedReport[]): readonly ReportLine[] {
  const paid = new Set<string>();
  const sorted = reports.toSorted(
    (one, other) =>
      one.report.arrivedAt - other.report.arrivedAt || (one.report.id < other.report.id ? -1 : 1),
  );
  return sorted
    .map(({ report, materials }): ReportLine => {
      const { bodyId, outingId, chargeable, workCents } = report;
      const isPaid = outingId !== null && paid.has(outingId);
      if (outingId !== null && report.feeCents !== 0) paid.add(outingId);
      return {
        report,
        materials,
        bodyId,
        minutes: chargeable ? minutesOnSite(report) : 0,
        workCents,
        materialCents: materialCents(materials.filter(isCharged)),
        feeCents: isPaid ? 0 : report.feeCents,
        loanCents: 0,
      };
    })
    .filter((line) => line.minutes > 0 || line.materialCents > 0 || line.feeCents !== 0);
}

/** What loans are charged, the earliest first. @see CAP-3.1.6-e */
export function loanLines(loans: readonly ChargedLoan[]): readonly LoanLine[] {
  return loans
    .map((one) => ({
      ...one,
      bodyId: one.loan.bodyId,
      minutes: 0,
      workCents: 0,
      materialCents: 0,
      feeCents: 0,
      loanCents: one.loan.chargeCents ?? 0,
    }))
    .sort((left, right) => (left.loan.day < right.loan.day ? -1 : 1));
}
