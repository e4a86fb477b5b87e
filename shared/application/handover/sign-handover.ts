import { z } from 'zod';
import { refusalOf } from '#shared/domain/act-refusals.ts';
import { idOf } from '#shared/domain/field.ts';
import { setFields } from '#shared/domain/mutations.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { findLive } from '#shared/application/lookup.ts';
import { signatureArguments, signPaper } from '#shared/application/paper-signing.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { handoverDayRefusal, settledHandoverRefusal } from './handover-rules.ts';

/**
 * Records that whoever received the credentials signed the receipt as it was frozen: drawn on the screen, or on paper,
 * whose scan may follow later.
 *
 * @see P9-5.1-e
 */
export const signHandover = defineUseCase({
  name: 'signHandover',
  arguments: z.strictObject({ id: idOf('credentialHandover'), ...signatureArguments }),
  run: async ({ workspace, clock }, _actor, { id, signedOn, ...said }) => {
    const found = await findLive(workspace, 'credentialHandover', id);
    if (!found.ok) return found;
    const { record } = found.value;
    const today = dayOf(clock.now());
    const signed = signPaper(record, said, signedOn ?? today, (day) => refusalOf('handover-signed', { day }));
    if (!signed.ok) return signed;
    const day = signed.value.signedOn ?? null;
    const refusal =
      settledHandoverRefusal(record) ?? (day === null ? undefined : handoverDayRefusal(record, day, today));
    if (refusal !== undefined) return { ok: false, refusal };
    return decide(null, setFields(found.value, signed.value));
  },
});
