import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { idOf } from '#shared/domain/field.ts';
import { servesOn } from '#shared/domain/handover/change-progress.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { sharedCredentialChangeKind } from '#shared/domain/shared-credential-change.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { momentRefusal } from '#shared/application/desk/moment-refusal.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { namesOfPeople } from './people-named.ts';

const { fields } = sharedCredentialChangeKind;

/**
 * Records that whoever acts changed a credential that they share: each other colleague in service has a notice of their
 * own, to be told by them.
 *
 * @see P9-5.1-h
 */
export const recordSharedChange = defineUseCase({
  name: 'recordSharedChange',
  arguments: z.strictObject({
    sharedCredentialId: idOf('sharedCredential'),
    /** Now when left out. */
    changedAt: z.optional(fields.changedAt.schema),
    reason: z.optional(fields.reason.schema),
  }),
  run: async ({ workspace, ids, clock }, actor, { sharedCredentialId, reason = null, ...said }) => {
    const found = await findLive(workspace, 'sharedCredential', sharedCredentialId);
    if (!found.ok) return found;
    const { memberIds, closedOn, scope } = found.value.record;
    if (closedOn !== null) return refuseAct('shared-credential-closed', { day: closedOn });
    if (!memberIds.includes(actor))
      return refuseAct('change-not-member', { members: await namesOfPeople(workspace, memberIds) });
    const now = clock.now();
    const changedAt = said.changedAt ?? now;
    const refusal = momentRefusal(changedAt, now);
    if (refusal !== undefined) return { ok: false, refusal };
    const id = ids.fresh('sharedCredentialChange');
    const others = memberIds.filter((each) => each !== actor);
    const told = await serving(workspace, others, dayOf(changedAt));
    return decide({ id }, [
      createRecord('sharedCredentialChange', scope, id, {
        sharedCredentialId,
        changedBy: actor,
        changedAt,
        reason,
      }),
      ...told.map((personId) =>
        createRecord('changeNotice', scope, ids.fresh('changeNotice'), { changeId: id, personId }),
      ),
    ]);
  },
});

/** Those of some people who are in service on a day; one whose record has not arrived is told as well. */
async function serving(
  workspace: Workspace,
  ids: readonly RecordId<'person'>[],
  day: string,
): Promise<readonly RecordId<'person'>[]> {
  const found = await Promise.all(ids.map((id) => workspace.read('person', id)));
  return ids.filter((_id, place) => {
    const person = found[place]?.record;
    return person === undefined || (!person.deleted && servesOn(person, day));
  });
}
