import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { NOTICE_CHANNELS } from '#shared/domain/change-notice.ts';
import { idOf, instantSchema } from '#shared/domain/field.ts';
import { setFields } from '#shared/domain/mutations.ts';
import { momentRefusal } from '#shared/application/desk/moment-refusal.ts';
import { findLive, findRecord } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { nameOfPerson } from './people-named.ts';

/** Says that a colleague was told of a change, how and when: only whoever made the change may say it. @see P9-5.1-h */
export const markNotice = defineUseCase({
  name: 'markNotice',
  arguments: z.strictObject({
    id: idOf('changeNotice'),
    channel: z.enum(NOTICE_CHANNELS),
    /** Now when left out. */
    notifiedAt: z.optional(instantSchema),
  }),
  run: async ({ workspace, clock }, actor, { id, channel, ...said }) => {
    const notice = await findLive(workspace, 'changeNotice', id);
    if (!notice.ok) return notice;
    const change = await findRecord(workspace, 'sharedCredentialChange', notice.value.record.changeId);
    if (!change.ok) return change;
    const { changedBy, changedAt } = change.value.record;
    if (changedBy !== actor)
      return refuseAct('notice-of-another', { changer: await nameOfPerson(workspace, changedBy) });
    const now = clock.now();
    const notifiedAt = said.notifiedAt ?? now;
    const refusal = momentRefusal(notifiedAt, now, changedAt);
    if (refusal !== undefined) return { ok: false, refusal };
    return decide(null, setFields(notice.value, { channel, notifiedAt }));
  },
});
