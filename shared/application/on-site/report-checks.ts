import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import type { OnSiteReport } from '#shared/domain/kinds.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { momentRefusal } from '#shared/application/desk/moment-refusal.ts';
import { findLive, referenceRefusal } from '#shared/application/lookup.ts';
import { seatRefusal } from '#shared/application/seat-refusal.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';
import { outingTickets, stretchRefusal } from './outing-checks.ts';

/** What a report says, to be judged. */
export type SaidReport = Pick<
  OnSiteReport,
  'bodyId' | 'outingId' | 'seatId' | 'ticketIds' | 'assetIds' | 'technicianId' | 'arrivedAt' | 'leftAt'
>;

/**
 * The tickets of a report, unless something forbids it: a seat, an outing or tickets of another body, a stay that has
 * not ended yet or that ends before it begins.
 *
 * @see CAP-3.1.6-b
 */
export async function reportTickets(
  context: UseCaseContext,
  report: SaidReport,
): Promise<Result<readonly Versioned<'ticket'>[], ActRefusal>> {
  const { arrivedAt, leftAt, ticketIds, bodyId } = report;
  if (ticketIds.length === 0) return { ok: false, refusal: refusalOf('report-tickets-missing', {}) };
  const refusal =
    stretchRefusal(arrivedAt, leftAt) ??
    momentRefusal(leftAt, context.clock.now()) ??
    (await namedRefusal(context, report));
  if (refusal !== undefined) return { ok: false, refusal };
  return outingTickets(context.workspace, bodyId, ticketIds);
}

async function namedRefusal(
  { workspace }: UseCaseContext,
  { bodyId, seatId, outingId, assetIds, technicianId }: SaidReport,
): Promise<ActRefusal | undefined> {
  const refusal =
    (await seatRefusal(workspace, bodyId, seatId)) ??
    (await referenceRefusal(workspace, 'person', technicianId));
  if (refusal !== undefined) return refusal;
  for (const assetId of assetIds) {
    const unknown = await referenceRefusal(workspace, 'asset', assetId);
    if (unknown !== undefined) return unknown;
  }
  if (outingId === null) return undefined;
  const outing = await findLive(workspace, 'outing', outingId);
  if (!outing.ok) return outing.refusal;
  const { record } = outing.value;
  if (record.bodyId !== bodyId) return refusalOf('outing-elsewhere', {});
  return record.cancelledOn === null ? undefined : refusalOf('outing-cancelled', { day: record.cancelledOn });
}

/** What was done, without what surrounds it; refused when nothing is said. @see CAP-3.1.6-b */
export function worksSaid(works: string | undefined): Result<string, ActRefusal> {
  const said = works?.trim() ?? '';
  return said === '' ? { ok: false, refusal: refusalOf('report-works-missing', {}) } : done(said);
}

/** Why a report is no longer changed: the body signed it. */
export function signedReportRefusal(
  report: Pick<OnSiteReport, 'signedOn' | 'number' | 'draftCode'>,
): ActRefusal | undefined {
  const { signedOn } = report;
  return signedOn === null
    ? undefined
    : refusalOf('report-signed', { code: ticketCode(report), day: signedOn });
}
