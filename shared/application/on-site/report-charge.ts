import type { RecordId } from '#shared/domain/identity.ts';
import type { OnSiteReport, Ticket } from '#shared/domain/kinds.ts';
import { contractsCovering } from '#shared/domain/entitlement.ts';
import {
  isChargedByDefault,
  onSiteCharge,
  type OnSiteGrounds,
} from '#shared/domain/on-site/on-site-charge.ts';
import { reportWarranty } from '#shared/domain/on-site/report-warranty.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { rulesOfBody } from '#shared/application/office-rules.ts';
import { contractEntitlement } from '#shared/application/setup/contract-profiles.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';

/** What of a report says what it costs. */
export type ChargedReport = Pick<
  OnSiteReport,
  'id' | 'bodyId' | 'outingId' | 'arrivedAt' | 'leftAt' | 'outcome'
>;

/** What is frozen with a report. */
export type FrozenCharge = Pick<OnSiteReport, 'chargeable' | 'workCents' | 'feeCents' | 'warrantyUntil'>;

/** What a body is entitled to on the day of a report, by its terms and by its contracts. @see CAP-3.1.6-a, CAP-3.1.7-a */
async function reportGrounds(
  context: UseCaseContext,
  { bodyId, arrivedAt }: Pick<ChargedReport, 'bodyId' | 'arrivedAt'>,
): Promise<OnSiteGrounds> {
  const rules = await rulesOfBody(context, bodyId);
  const day = dayOf(arrivedAt);
  const terms = rules.termsOn(day);
  const contracts = contractsCovering(await context.workspace.list('contract'), bodyId, day);
  return {
    hasOnSite: contractEntitlement(terms, contracts, 'onSiteSupport').isIncluded,
    hasCallOut: contractEntitlement(terms, contracts, 'callOutFee').isIncluded,
    terms,
  };
}

/**
 * What is frozen with a report: what is charged, the fee once an outing, the last day of the warranty.
 *
 * @param said whether its hours are charged, where somebody said it.
 * @see CAP-3.1.6-c, CAP-3.1.6-d, CAP-3.1.7-a, A-32
 */
export async function frozenCharge(
  context: UseCaseContext,
  report: ChargedReport,
  said: boolean | null,
  tickets: readonly Pick<Ticket, 'chargeable'>[],
): Promise<FrozenCharge> {
  const grounds = await reportGrounds(context, report);
  const isFirst = await isFirstOfOuting(context, report);
  return {
    ...onSiteCharge(report, said, tickets, grounds, isFirst),
    warrantyUntil: reportWarranty(report.leftAt, await rulesOfBody(context, report.bodyId)),
  };
}

/** Whether the hours of a report are charged otherwise than the rules would have it: somebody said so. */
export async function isSaidOtherwise(
  context: UseCaseContext,
  report: ChargedReport & Pick<OnSiteReport, 'chargeable'>,
  tickets: readonly Pick<Ticket, 'chargeable'>[],
): Promise<boolean> {
  const grounds = await reportGrounds(context, report);
  return report.chargeable !== isChargedByDefault(grounds, report.outcome, tickets);
}

/** Whether no other report of the same outing was written before: the fee is of the outing. @see CAP-3.1.7-a */
async function isFirstOfOuting(
  { workspace }: UseCaseContext,
  { id, outingId }: Pick<ChargedReport, 'id' | 'outingId'>,
): Promise<boolean> {
  if (outingId === null) return true;
  const reports = await workspace.find('onSiteReport', { index: 'outingId', value: outingId });
  return !reports.some((other): boolean => isOlder(other.id, id));
}

function isOlder(one: RecordId<'onSiteReport'>, other: RecordId<'onSiteReport'>): boolean {
  return one < other;
}
