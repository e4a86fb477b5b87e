import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { idOf } from '#shared/domain/field.ts';
import { type RecordId, scopeOfBody } from '#shared/domain/identity.ts';
import { letteredDraftCode } from '#shared/domain/lettered-code.ts';
import type { OnSiteReport, Ticket } from '#shared/domain/kinds.ts';
import { createWhole, type NewRecord, setDeleted, type SetEdits } from '#shared/domain/mutations.ts';
import { onSiteReportKind } from '#shared/domain/on-site-report.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import { findLive } from '#shared/application/lookup.ts';
import { restorationUseCase } from '#shared/application/setup/setup-acts.ts';
import { decide, defineUseCase, type UseCaseContext } from '#shared/application/use-case.ts';
import { ticketsGiven } from './outing-acts.ts';
import { frozenCharge } from './report-charge.ts';
import { reportTickets, signedReportRefusal, worksSaid } from './report-checks.ts';
import { materialsGiven, materialsRefusal, reportMaterials } from './report-materials.ts';
import { ticketsAfterReport } from './report-resolves.ts';

const { fields } = onSiteReportKind;

/** The longest description of what was done. */
const WORKS_MAX = 8_000;

/** What a report says that can be mended until it is signed. */
export const reportSaid = {
  outingId: z.optional(fields.outingId.schema),
  seatId: z.optional(fields.seatId.schema),
  ticketIds: ticketsGiven,
  assetIds: z.array(fields.assetIds.element).max(50).default([]),
  arrivedAt: fields.arrivedAt.schema,
  leftAt: fields.leftAt.schema,
  works: z.string().max(WORKS_MAX).optional(),
  outcome: fields.outcome.schema,
  nextSteps: z.optional(fields.nextSteps.schema),
  signatory: z.optional(fields.signatory.schema),
};

/** What recording a report gives. */
export interface RecordedReport {
  readonly id: RecordId<'onSiteReport'>;
}

/**
 * Records what a technician did at a seat, for one ticket or for several: what it costs is frozen with it, the fee once
 * an outing. With `resolve` a definitive outcome resolves its tickets too.
 *
 * @see CAP-3.1.6-b, CAP-3.1.6-c, CAP-3.1.6-d, CAP-3.1.6-e, CAP-3.1.7-a
 */
export const recordOnSiteReport = defineUseCase({
  name: 'recordOnSiteReport',
  arguments: z.strictObject({
    bodyId: fields.bodyId.schema,
    ...reportSaid,
    technicianId: fields.technicianId.schema.optional(),
    chargeable: z.boolean().nullable().default(null),
    materials: materialsGiven.default([]),
    resolve: z.boolean().default(false),
  }),
  run: async (context, actor, { materials, resolve, chargeable, technicianId = actor, ...said }) => {
    const { outcome, outingId = null, seatId = null, nextSteps = null, signatory = null } = said;
    const works = worksSaid(said.works);
    if (!works.ok) return works;
    if (resolve && outcome === 'provisional') return refuseAct('report-provisional-open', {});
    const id = context.ids.fresh('onSiteReport');
    const optional = { outingId, seatId, nextSteps, signatory };
    const report = { ...said, ...optional, id, technicianId, works: works.value };
    const tickets = await reportTickets(context, report);
    if (!tickets.ok) return tickets;
    const foreign = materialsRefusal(materials, report.ticketIds);
    if (foreign !== undefined) return { ok: false, refusal: foreign };
    const after = await ticketsAfterReport(context, actor, tickets.value, report, resolve);
    if (!after.ok) return after;
    const records = tickets.value.map(({ record }) => record);
    const written = await reportMutations(context, { ...report, chargeable }, records, materials);
    const value: RecordedReport = { id };
    return decide(value, [...written, ...after.value]);
  },
});

type NewReport = Omit<NewRecord<'onSiteReport'>, 'chargeable' | 'draftCode'> &
  SetEdits<'onSiteReport'> &
  Pick<OnSiteReport, 'id' | 'outingId' | 'ticketIds'> & { readonly chargeable: boolean | null };

/** The report with what it costs and its provisional code, and what was used. */
async function reportMutations(
  context: UseCaseContext,
  report: NewReport,
  tickets: readonly Ticket[],
  materials: z.output<typeof materialsGiven>,
): Promise<readonly ScopedMutation[]> {
  const frozen = await frozenCharge(context, report, report.chargeable, tickets);
  const scope = scopeOfBody(report.bodyId);
  const draftCode = letteredDraftCode('R', await context.workspace.takeDraftNumber());
  const [first] = tickets;
  return [
    ...createWhole('onSiteReport', scope, report.id, { ...report, ...frozen, draftCode }),
    ...(first === undefined ? [] : reportMaterials(context, { ...report, scope }, first.id, materials)),
  ];
}

/** Deletes a report that nobody signed: its number, if it had one, is not given again. */
export const deleteOnSiteReport = defineUseCase({
  name: 'deleteOnSiteReport',
  arguments: z.strictObject({ id: idOf('onSiteReport') }),
  run: async ({ workspace }, _actor, { id }) => {
    const found = await findLive(workspace, 'onSiteReport', id);
    if (!found.ok) return found;
    const refusal = signedReportRefusal(found.value.record);
    return refusal === undefined ? decide(null, [setDeleted(found.value, true)]) : { ok: false, refusal };
  },
});

/** Restores a deleted report as it was. */
export const restoreOnSiteReport = restorationUseCase('restoreOnSiteReport', 'onSiteReport');
