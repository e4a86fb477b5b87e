import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { dateSchema, idOf } from '#shared/domain/field.ts';
import { setFields } from '#shared/domain/mutations.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { dayRefusal } from '#shared/application/desk/day-refusal.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';

/** Records when the credential of an account was last changed, today when no day is said: never what it is. @see P9-5.1-g, X-4 */
export const recordCredentialChange = defineUseCase({
  name: 'recordCredentialChange',
  arguments: z.strictObject({ accountId: idOf('account'), changedOn: dateSchema.optional() }),
  run: async ({ workspace, clock }, _actor, { accountId, changedOn }) => {
    const account = await findLive(workspace, 'account', accountId);
    if (!account.ok) return account;
    const { createdOn, closedOn } = account.value.record;
    if (closedOn !== null) return refuseAct('account-closed', { day: closedOn });
    const today = dayOf(clock.now());
    const day = changedOn ?? today;
    const refusal = dayRefusal(day, today, createdOn);
    if (refusal !== undefined) return { ok: false, refusal };
    return decide(null, setFields(account.value, { credentialChangedOn: day }));
  },
});
