import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import type { Instant } from '#shared/domain/instant.ts';
import { onCallRefusal } from '#shared/domain/on-call.ts';
import { matterOutside } from '#shared/domain/outside-matters.ts';
import { telephonyRefusal } from '#shared/domain/telephony.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { dataLossGuard, priorityGuard } from '#shared/domain/ticket-guards.ts';
import { isSettled } from '#shared/domain/ticket-lifecycle.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { referenceRefusal } from '#shared/application/lookup.ts';
import { seatRefusal } from '#shared/application/seat-refusal.ts';
import { matterRefusal } from './asset-refusal.ts';
import { channelRefusal } from './channel-refusal.ts';
import type { Opening } from './opening.ts';
import { requesterRefusal } from './requester.ts';
import { solvedGuard } from './solved-at-once.ts';

/**
 * What forbids a ticket to be opened as it is.
 *
 * @see P9-5.2-b, P9-5.2-c, REG-10.5-a, CAP-2.1-a, CAP-3.1.4-a, CAP-3.1.6-c, CAP-7-b
 */
export async function openingRefusal(
  workspace: Workspace,
  opening: Opening,
  now: Instant,
): Promise<ActRefusal | undefined> {
  const { fields, onCall, rules } = opening;
  const { openedAt, bodyId, operatorId, seatId } = fields;
  if (openedAt > now) return refusalOf('opening-in-future', { at: openedAt });
  const terms = rules.termsOn(rules.workingTime.dayOf(openedAt));
  return (
    (await seatRefusal(workspace, bodyId, seatId)) ??
    (await requesterRefusal(workspace, fields)) ??
    (await referenceRefusal(workspace, 'person', operatorId)) ??
    (await matterRefusal(workspace, fields)) ??
    channelRefusal(fields.channel, opening.tags, terms) ??
    telephonyRefusal(fields.outsideMatter, terms) ??
    (onCall === null ? undefined : onCallRefusal(onCall, openedAt, terms, rules.workingTime)) ??
    followedRefusal(opening) ??
    priorityRefusal(opening) ??
    solvedRefusal(opening)
  );
}

function followedRefusal({ followed }: Opening): ActRefusal | undefined {
  if (followed === null || isSettled(followed.state)) return undefined;
  return refusalOf('followed-unsettled', { code: ticketCode(followed), state: followed.state });
}

function priorityRefusal({ fields, isPriorityForced, priorityReason }: Opening): ActRefusal | undefined {
  const { priority, dataLoss = null, requestedPriority = null } = fields;
  const tooLow = dataLossGuard({ code: null, priority, dataLoss });
  if (tooLow !== undefined || isPriorityForced) return tooLow;
  return priorityGuard(null, requestedPriority, priority, priorityReason);
}

function solvedRefusal({ fields, solved }: Opening): ActRefusal | undefined {
  if (solved === null) return undefined;
  const {
    reason,
    priority,
    dataLoss = null,
    outsideMatter = null,
    projectReference = null,
    extraordinaryWork = null,
  } = fields;
  // Whatever was done had to be discussed before, and a new ticket holds no discussion yet.
  if (extraordinaryWork === true && matterOutside({ outsideMatter, projectReference }) === null)
    return refusalOf('consultation-missing', { code: null });
  return solvedGuard({ reason, priority, dataLoss, outsideMatter, projectReference }, solved);
}
