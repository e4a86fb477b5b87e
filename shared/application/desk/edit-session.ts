import { z } from 'zod';
import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { RemoteSession } from '#shared/domain/kinds.ts';
import { consentGuard } from '#shared/domain/remote-assistance.ts';
import { remoteSessionKind } from '#shared/domain/remote-session.ts';
import { givenFields } from '#shared/application/given-fields.ts';
import { decideEdit, editArguments } from '#shared/application/record-edits.ts';
import { defineUseCase } from '#shared/application/use-case.ts';
import { momentRefusal } from './moment-refusal.ts';

const { fields } = remoteSessionKind;

/**
 * Corrects who consented and the times of a session: what had not begun, or ended, when it was corrected stays so, as
 * starting and ending are acts of their own.
 *
 * @see CAP-3.1.4-c
 */
export const editSession = defineUseCase({
  name: 'editSession',
  arguments: editArguments('remoteSession', {
    consentBy: z.optional(fields.consentBy.schema),
    consentAt: z.optional(fields.consentAt.schema),
    startedAt: z.optional(fields.startedAt.schema),
    endedAt: z.optional(fields.endedAt.schema),
    estimateMinutes: z.optional(fields.estimateMinutes.schema),
  }),
  run: ({ workspace, clock }, _actor, { id, changes, versions }) =>
    decideEdit(
      workspace,
      'remoteSession',
      { id, changes: givenFields(changes), versions },
      (after, _made, before) => stageRefusal(after, before) ?? timesRefusal(after, clock.now()),
    ),
});

function stageRefusal(after: RemoteSession, before: RemoteSession): ActRefusal | undefined {
  if ((after.startedAt === null) !== (before.startedAt === null))
    return refusalOf(before.startedAt === null ? 'session-not-started' : 'session-started', {});
  if ((after.endedAt === null) !== (before.endedAt === null))
    return refusalOf(before.endedAt === null ? 'session-not-ended' : 'session-ended', {});
  return undefined;
}

function timesRefusal(
  { consentAt, startedAt, endedAt }: RemoteSession,
  now: Instant,
): ActRefusal | undefined {
  const consent = momentRefusal(consentAt, now);
  if (consent !== undefined || startedAt === null) return consent;
  return (
    consentGuard({ consentAt }, startedAt) ??
    momentRefusal(startedAt, now) ??
    (endedAt === null ? undefined : momentRefusal(endedAt, now, startedAt))
  );
}
