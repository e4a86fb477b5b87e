import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import { idOf, instantSchema } from '#shared/domain/field.ts';
import { setFields } from '#shared/domain/mutations.ts';
import { isOverLimit, sessionMinutes } from '#shared/domain/remote-assistance.ts';
import { findLive } from '#shared/application/lookup.ts';
import { decide, defineUseCase } from '#shared/application/use-case.ts';
import { momentRefusal } from './moment-refusal.ts';

/** What ending a session gives. */
export interface EndedSession {
  /** Whole minutes. */
  readonly minutes: number;
  /** It lasted more than remote assistance covers. @see CAP-3.1.4-d */
  readonly overLimit: boolean;
}

/** Ends a session of remote assistance. @see CAP-3.1.4-c, CAP-3.1.4-d */
export const endSession = defineUseCase({
  name: 'endSession',
  arguments: z.strictObject({ sessionId: idOf('remoteSession'), endedAt: instantSchema.optional() }),
  run: async ({ workspace, clock }, _actor, { sessionId, endedAt = clock.now() }) => {
    const session = await findLive(workspace, 'remoteSession', sessionId);
    if (!session.ok) return session;
    const { startedAt, endedAt: ended } = session.value.record;
    if (startedAt === null) return refuseAct('session-not-started', {});
    if (ended !== null) return refuseAct('session-ended', {});
    const refusal = momentRefusal(endedAt, clock.now(), startedAt);
    if (refusal !== undefined) return { ok: false, refusal };
    const times = { startedAt, endedAt };
    const value: EndedSession = {
      minutes: sessionMinutes(times) ?? 0,
      overLimit: isOverLimit(times, endedAt),
    };
    return decide(value, setFields(session.value, { endedAt }));
  },
});
