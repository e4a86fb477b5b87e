import { z } from 'zod';
import type { ActRefusal } from '#shared/domain/act-refusals.ts';
import type { OnSiteReport } from '#shared/domain/kinds.ts';
import { setFields } from '#shared/domain/mutations.ts';
import { onSiteReportKind } from '#shared/domain/on-site-report.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { decide, defineUseCase, type UseCaseContext } from '#shared/application/use-case.ts';
import { reportSaid } from './report-acts.ts';
import { type FrozenCharge, frozenCharge, isSaidOtherwise } from './report-charge.ts';
import { reportTickets, signedReportRefusal, worksSaid } from './report-checks.ts';

const { fields } = onSiteReportKind;

/**
 * Mends a report that nobody signed yet: what it costs and its warranty are told anew from what it says then. Whether
 * its hours are charged follows the rules, unless somebody said otherwise.
 *
 * @see CAP-3.1.6-b, CAP-3.1.6-d
 */
export const editOnSiteReport = defineUseCase({
  name: 'editOnSiteReport',
  arguments: editArguments('onSiteReport', {
    ...reportSaid,
    ticketIds: reportSaid.ticketIds.optional(),
    assetIds: z.array(fields.assetIds.element).max(50).optional(),
    arrivedAt: z.optional(fields.arrivedAt.schema),
    leftAt: z.optional(fields.leftAt.schema),
    outcome: z.optional(fields.outcome.schema),
    technicianId: z.optional(fields.technicianId.schema),
    chargeable: z.boolean().optional(),
  }),
  run: async (context, _actor, { id, changes, versions }) => {
    const found = await findLive(context.workspace, 'onSiteReport', id);
    if (!found.ok) return found;
    const { chargeable, works, ...others } = givenFields(changes);
    const said = works === undefined ? undefined : worksSaid(works);
    if (said?.ok === false) return said;
    const edits = { ...others, ...(said === undefined ? {} : { works: said.value }) };
    let frozen: FrozenCharge | undefined;
    const edited = await decideEdit(
      context.workspace,
      'onSiteReport',
      { id, changes: edits, versions },
      async (after, _made, before) => {
        const signed = signedReportRefusal(before);
        if (signed !== undefined) return signed;
        const charge = await chargeAfter(context, before, after, chargeable ?? null);
        if (!charge.ok) return charge.refusal;
        frozen = charge.value;
        return undefined;
      },
    );
    if (!edited.ok || frozen === undefined) return edited;
    const written: readonly ScopedMutation[] = edited.value.acts.flatMap(({ mutations }) => mutations);
    return decide(null, [...written, ...setFields(found.value, frozen)]);
  },
});

async function chargeAfter(
  context: UseCaseContext,
  before: OnSiteReport,
  after: OnSiteReport,
  said: boolean | null,
): Promise<Result<FrozenCharge, ActRefusal>> {
  const tickets = await reportTickets(context, after);
  if (!tickets.ok) return tickets;
  const were = await Promise.all(before.ticketIds.map((id) => context.workspace.read('ticket', id)));
  const former = were.flatMap((seen) => (seen === undefined ? [] : [seen.record]));
  const kept = (await isSaidOtherwise(context, before, former)) ? before.chargeable : null;
  const records = tickets.value.map(({ record }) => record);
  return done(await frozenCharge(context, after, said ?? kept, records));
}
