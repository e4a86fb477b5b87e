import { z } from 'zod';
import { bodyTermsKind } from '#shared/domain/body-terms.ts';
import { channelsOf } from '#shared/domain/body-channels.ts';
import { CHANNELS } from '#shared/domain/ticket.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { defineUseCase } from '#shared/application/use-case.ts';
import { defineVersion, validFromSchema } from './define-version.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { deletionUseCase, restorationUseCase } from './setup-acts.ts';

const { fields } = bodyTermsKind;

/** Each channel once, in the order of their list: the same choice is the same value. */
const channels = fields.channels.schema.overwrite((chosen) => channelsOf({ channels: chosen }));

const edits = {
  profile: z.optional(fields.profile.schema),
  onCallPhone: z.optional(fields.onCallPhone.schema),
  oldestClientSystem: z.optional(fields.oldestClientSystem.schema),
  oldestServerSystem: z.optional(fields.oldestServerSystem.schema),
  telephonyInScope: z.optional(fields.telephonyInScope.schema),
  hourlyCents: z.optional(fields.hourlyCents.schema),
  callOutCents: z.optional(fields.callOutCents.schema),
  provisionalWorkCharged: z.optional(fields.provisionalWorkCharged.schema),
  procedure: z.optional(fields.procedure.schema),
  monitoringOpensTickets: z.optional(fields.monitoringOpensTickets.schema),
};

/** Defines the terms on which a body is served from a day on. @see, CAP-3.1.4-a */
export const defineBodyTerms = defineUseCase({
  name: 'defineBodyTerms',
  arguments: z.strictObject({
    ...edits,
    bodyId: fields.bodyId.schema,
    validFrom: validFromSchema,
    centralisedApplications: fields.centralisedApplications.schema.default(false),
    channels: channels.default(CHANNELS),
  }),
  run: (context, _actor, { bodyId, validFrom, centralisedApplications, channels: chosen, ...others }) => {
    const version = { bodyId, validFrom, centralisedApplications, channels: chosen };
    return defineVersion(context, 'bodyTerms', { ...version, ...givenFields(others) });
  },
});

/** Mends a version of the terms; the body and the day stay, as they name it. */
export const editBodyTerms = defineUseCase({
  name: 'editBodyTerms',
  arguments: editArguments('bodyTerms', {
    ...edits,
    centralisedApplications: z.optional(fields.centralisedApplications.schema),
    channels: z.optional(channels),
  }),
  run: ({ workspace }, _actor, { id, changes, versions }) =>
    decideEdit(workspace, 'bodyTerms', { id, changes: givenFields(changes), versions }),
});

/** Deletes a version of the terms. */
export const deleteBodyTerms = deletionUseCase('deleteBodyTerms', 'bodyTerms');

/** Restores a deleted version of the terms. */
export const restoreBodyTerms = restorationUseCase('restoreBodyTerms', 'bodyTerms');
