import { z } from 'zod';
import { credentialHandoverKind } from '#shared/domain/credential-handover.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { planHandover } from './plan-handover.ts';

const { fields } = credentialHandoverKind;

/** As many as a receipt has room for. */
const ACCOUNTS_MAX = 20;

/**
 * Records that credentials were handed over: who, what, how and when. There is no field for a secret and none for a
 * delegate.
 *
 * @see P9-5.1-e, P9-5.1-f, X-4
 */
export const recordHandover = defineUseCase({
  name: 'recordHandover',
  arguments: z.strictObject({
    personId: fields.personId.schema,
    accountIds: z.array(fields.accountIds.element).min(1).max(ACCOUNTS_MAX),
    assignmentId: z.optional(fields.assignmentId.schema),
    mode: z.optional(fields.mode.schema),
    handedOn: z.optional(fields.handedOn.schema),
    deliveredBy: z.optional(fields.deliveredBy.schema),
    envelopeNumber: z.optional(fields.envelopeNumber.schema),
    sealNumber: z.optional(fields.sealNumber.schema),
    recipientEmails: z.array(z.email().max(254)).max(20).optional(),
    deviationReason: z.optional(fields.deviationReason.schema),
  }),
  run: async (context, actor, said) => {
    const planned = await planHandover(context, actor, said);
    if (!planned.ok) return planned;
    const { handoverId, mutations } = planned.value;
    return decide({ id: handoverId }, mutations);
  },
});
