import { z } from 'zod';
import { type ActRefusal, refuseAct } from '#shared/domain/act-refusals.ts';
import { dateSchema, idOf } from '#shared/domain/field.ts';
import type { ActorId } from '#shared/domain/identity.ts';
import type { Leaving } from '#shared/domain/leaving.ts';
import { setFields } from '#shared/domain/mutations.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import { findLive, referenceRefusal } from '#shared/application/lookup.ts';
import { decide, defineUseCase, type UseCaseContext } from '#shared/application/use-case.ts';
import { closedRecords } from './leaving-closures.ts';
import { readLeaving } from './read-leaving.ts';
import { returnedAssets } from './returned-assets.ts';
import { handedTickets } from './handed-tickets.ts';

/** How many tickets a refusal names: more do not fit in a sentence. */
const NAMED_TICKETS = 10;

const leavingArguments = z.strictObject({
  personId: idOf('person'),
  lastDay: dateSchema,
  /** Who gets what they hold: in stock, unless it is said. */
  assets: z
    .array(z.strictObject({ assetId: idOf('asset'), holderId: idOf('person').nullable() }))
    .max(500)
    .readonly()
    .default([]),
  /** Whom their open tickets pass to: somebody, when there are any. */
  successorId: idOf('person').nullable().default(null),
  /** Mailboxes and spaces stay open, as when somebody else goes on reading them. */
  keepsSpaces: z.boolean().default(false),
});

/** What a leaving says. */
type LeavingSaid = z.output<typeof leavingArguments>;

/**
 * Records that a person leaves service: what they hold goes back or passes on, accounts, enablements, certificates,
 * offices and grants end on their last day, open tickets pass to somebody else. One act, taken back as one.
 */
export const leavePerson = defineUseCase({
  name: 'leavePerson',
  arguments: leavingArguments,
  run: async (context, actor, said) => {
    const { workspace } = context;
    const person = await findLive(workspace, 'person', said.personId);
    if (!person.ok) return person;
    const leaving = await readLeaving(workspace, said.personId, said.lastDay);
    const refusal = leavingRefusal(context, actor, said, leaving);
    if (refusal !== undefined) return refusal;
    const heirs = await unknownHeir(context, said);
    if (heirs !== undefined) return { ok: false, refusal: heirs };
    const mutations = await gathered(context, actor, said, leaving);
    if (!mutations.ok) return mutations;
    const left = setFields(person.value, { employmentEnd: said.lastDay });
    return decide(null, [...left, ...mutations.value]);
  },
});

async function gathered(
  context: UseCaseContext,
  actor: ActorId,
  said: LeavingSaid,
  leaving: Leaving,
): Promise<Result<readonly ScopedMutation[], ActRefusal>> {
  const returned = await returnedAssets(context, actor, said, leaving.assets);
  if (!returned.ok) return returned;
  const closed = await closedRecords(context.workspace, leaving, said);
  const handed = await handedTickets(context, actor, leaving.assigned, said.successorId);
  return done([...returned.value, ...closed, ...handed]);
}

/** Why a leaving cannot be recorded as it is said. */
function leavingRefusal(
  { clock }: UseCaseContext,
  actor: ActorId,
  { personId, lastDay, successorId }: LeavingSaid,
  { assigned }: Leaving,
) {
  if (personId === actor) return refuseAct('leaving-actor', {});
  const today = dayOf(clock.now());
  if (lastDay > today) return refuseAct('leaving-in-future', { day: lastDay, today });
  if (successorId === personId) return refuseAct('successor-leaving', {});
  if (assigned.length === 0 || successorId !== null) return undefined;
  const codes = assigned.slice(0, NAMED_TICKETS).map(ticketCode);
  return refuseAct('successor-missing', { count: assigned.length, codes });
}

async function unknownHeir(
  { workspace }: UseCaseContext,
  { assets, successorId }: LeavingSaid,
): Promise<ActRefusal | undefined> {
  for (const id of [successorId, ...assets.map(({ holderId }) => holderId)]) {
    const refusal = await referenceRefusal(workspace, 'person', id);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}
