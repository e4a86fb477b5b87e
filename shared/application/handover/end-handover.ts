import { z } from 'zod';
import { type ActRefusal, refuseAct } from '#shared/domain/act-refusals.ts';
import { idOf, line } from '#shared/domain/field.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { setDeleted, setFields } from '#shared/domain/mutations.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { findLive, findRecord } from '#shared/application/lookup.ts';
import { decide, defineUseCase, type UseCaseContext } from '#shared/application/use-case.ts';
import { handedAccounts } from './handed-accounts.ts';
import { handoverDayRefusal, settledHandoverRefusal } from './handover-rules.ts';

type Handover = Versioned<'credentialHandover'>;

/** A hand-over that stands, and the day on which it ends. */
async function ending(
  { workspace, clock }: UseCaseContext,
  id: RecordId<'credentialHandover'>,
  said: string | undefined,
): Promise<Result<{ readonly handover: Handover; readonly day: string }, ActRefusal>> {
  const found = await findLive(workspace, 'credentialHandover', id);
  if (!found.ok) return found;
  const today = dayOf(clock.now());
  const day = said ?? today;
  const { record } = found.value;
  const refusal = settledHandoverRefusal(record) ?? handoverDayRefusal(record, day, today);
  return refusal === undefined ? done({ handover: found.value, day }) : { ok: false, refusal };
}

/** Records that what was handed over came back. Its accounts may then be handed over again. */
export const returnHandover = defineUseCase({
  name: 'returnHandover',
  arguments: z.strictObject({ id: idOf('credentialHandover'), returnedOn: z.iso.date().optional() }),
  run: async (context, _actor, { id, returnedOn }) => {
    const ended = await ending(context, id, returnedOn);
    if (!ended.ok) return ended;
    return decide(null, setFields(ended.value.handover, { returnedOn: ended.value.day }));
  },
});

/** Takes a hand-over back, with a reason: what was signed stays readable, and says so. */
export const revokeHandover = defineUseCase({
  name: 'revokeHandover',
  arguments: z.strictObject({
    id: idOf('credentialHandover'),
    revokedOn: z.iso.date().optional(),
    reason: line(500),
  }),
  run: async (context, _actor, { id, revokedOn, reason }) => {
    const ended = await ending(context, id, revokedOn);
    if (!ended.ok) return ended;
    const fields = { revokedOn: ended.value.day, revocationReason: reason };
    return decide(null, setFields(ended.value.handover, fields));
  },
});

/** Deletes a hand-over that nobody signed: one that was signed is revoked instead. */
export const deleteHandover = defineUseCase({
  name: 'deleteHandover',
  arguments: z.strictObject({ id: idOf('credentialHandover') }),
  run: async ({ workspace }, _actor, { id }) => {
    const found = await findLive(workspace, 'credentialHandover', id);
    if (!found.ok) return found;
    const { signedOn } = found.value.record;
    return signedOn === null
      ? decide(null, [setDeleted(found.value, true)])
      : refuseAct('handover-signed', { day: signedOn });
  },
});

/** Restores a deleted hand-over, unless its accounts were handed over otherwise meanwhile. */
export const restoreHandover = defineUseCase({
  name: 'restoreHandover',
  arguments: z.strictObject({ id: idOf('credentialHandover') }),
  run: async ({ workspace }, _actor, { id }) => {
    const found = await findRecord(workspace, 'credentialHandover', id);
    if (!found.ok) return found;
    const { record } = found.value;
    if (!record.deleted) return decide(null, []);
    const person = await findRecord(workspace, 'person', record.personId);
    if (!person.ok) return person;
    const { accountIds, handedOn } = record;
    const accounts = await handedAccounts(workspace, person.value.record, accountIds, handedOn);
    return accounts.ok ? decide(null, [setDeleted(found.value, false)]) : accounts;
  },
});
