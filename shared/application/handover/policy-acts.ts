import { z } from 'zod';
import { type ActRefusal, refusalOf, refuseAct } from '#shared/domain/act-refusals.ts';
import { credentialPolicyKind } from '#shared/domain/credential-policy.ts';
import { systemKey } from '#shared/domain/handover/credential-expiry.ts';
import { scopeOfBody } from '#shared/domain/identity.ts';
import type { CredentialPolicy } from '#shared/domain/kinds.ts';
import { createRecord, setDeleted, setFields } from '#shared/domain/mutations.ts';
import { startOfDay } from '#shared/domain/rome-time.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { validFromSchema } from '#shared/application/setup/define-version.ts';
import { deletionUseCase, restorationUseCase } from '#shared/application/setup/setup-acts.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';

const { fields } = credentialPolicyKind;

/**
 * Says how complex the credentials of a system must be and how long they last, from a day on; of all systems of a body
 * when none is named. Its id comes from body, system and day, so that two consoles that say it make one record.
 *
 * @see P9-5.1-g
 */
export const defineCredentialPolicy = defineUseCase({
  name: 'defineCredentialPolicy',
  arguments: z.strictObject({
    bodyId: fields.bodyId.schema,
    system: fields.system.schema.default(null),
    validFrom: validFromSchema,
    minLength: fields.minLength.schema,
    classes: fields.classes.schema,
    durationDays: fields.durationDays.schema.default(null),
    noticeDays: fields.noticeDays.schema,
  }),
  run: async ({ workspace, ids }, _actor, policy) => {
    const { bodyId, system, validFrom } = policy;
    const body = await findLive(workspace, 'body', bodyId);
    if (!body.ok) return body;
    const refusal = ruleRefusal(policy);
    if (refusal !== undefined) return { ok: false, refusal };
    const id = ids.derived('credentialPolicy', startOfDay(validFrom), `${bodyId}${systemKey(system)}`);
    const former = await workspace.read('credentialPolicy', id);
    if (former === undefined)
      return decide({ id }, [createRecord('credentialPolicy', scopeOfBody(bodyId), id, policy)]);
    if (!former.record.deleted) return refuseAct('policy-exists', { system, day: validFrom });
    return decide({ id }, [setDeleted(former, false), ...setFields(former, policy)]);
  },
});

/** Mends a rule for credentials; the body, the system and the day stay, as they name it. @see P9-5.1-g */
export const editCredentialPolicy = defineUseCase({
  name: 'editCredentialPolicy',
  arguments: editArguments('credentialPolicy', {
    minLength: z.optional(fields.minLength.schema),
    classes: z.optional(fields.classes.schema),
    durationDays: z.optional(fields.durationDays.schema),
    noticeDays: z.optional(fields.noticeDays.schema),
  }),
  run: ({ workspace }, _actor, { id, changes, versions }) =>
    decideEdit(workspace, 'credentialPolicy', { id, changes: givenFields(changes), versions }, (policy) =>
      ruleRefusal(policy),
    ),
});

/** Deletes a rule for credentials: the one before it, or that of all systems, holds again. */
export const deleteCredentialPolicy = deletionUseCase('deleteCredentialPolicy', 'credentialPolicy');

/** Restores a deleted rule for credentials. */
export const restoreCredentialPolicy = restorationUseCase('restoreCredentialPolicy', 'credentialPolicy');

type Rule = Pick<CredentialPolicy, 'classes' | 'durationDays' | 'noticeDays'>;

function ruleRefusal({ classes, durationDays, noticeDays }: Rule): ActRefusal | undefined {
  if (new Set(classes).size < classes.length) return refusalOf('classes-repeated', {});
  if (durationDays !== null && noticeDays >= durationDays)
    return refusalOf('notice-too-long', { noticeDays, durationDays });
  return undefined;
}
