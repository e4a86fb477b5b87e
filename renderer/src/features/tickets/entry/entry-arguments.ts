import type { RecordId } from '#shared/domain/identity.ts';
import type { Channel } from '#shared/domain/ticket.ts';
import type { EntryDraft } from './entry-draft.ts';
import { isBlank } from './entry-missing.ts';
import { assignedPriority, completeAnswers } from './entry-priority.ts';

/** What of a new ticket is worked out from what the console knows rather than typed. */
interface WorkedOut {
  readonly channel: Channel;
  readonly deviceId: string | null;
}

function given(text: string): string | null {
  return isBlank(text) ? null : text;
}

function onCallOf({ onCall: { isAsked, ...ticks } }: EntryDraft) {
  return isAsked ? ticks : null;
}

function solvedOf(draft: EntryDraft) {
  if (!draft.isSolved) return null;
  const { solution, cause, outsideMatter } = draft;
  // Nothing is done about a matter that is not the office's.
  return {
    solution,
    cause: given(cause),
    outcome: outsideMatter === null ? ('positive' as const) : ('negative' as const),
  };
}

function priorityOf(draft: EntryDraft) {
  const answers = completeAnswers(draft.answers);
  return {
    priority: assignedPriority(draft),
    requestedPriority: draft.requestedPriority,
    priorityReason: given(draft.priorityReason),
    dataLoss: draft.answers.dataLoss === true ? true : null,
    ...(answers !== null && { answers }),
  };
}

/** The draft in the words of the use case; to be called only when nothing is missing. */
export function entryArguments(draft: EntryDraft, { channel, deviceId }: WorkedOut) {
  const isKnown = draft.requesterId !== null;
  return {
    ...priorityOf(draft),
    requesterId: draft.requesterId as RecordId<'person'> | null,
    requesterName: isKnown ? null : given(draft.requesterName),
    requesterContact: given(draft.requesterContact),
    bodyId: (draft.bodyId ?? '') as RecordId<'body'>,
    seatId: draft.seatId as RecordId<'seat'> | null,
    subject: draft.subject,
    channel,
    reason: draft.reason,
    description: given(draft.description),
    assetId: deviceId as RecordId<'asset'> | null,
    deviceName: deviceId === null ? given(draft.deviceName) : null,
    authorisedBy: given(draft.authorisedBy),
    outsideMatter: draft.outsideMatter,
    projectReference: given(draft.projectReference),
    onCall: onCallOf(draft),
    solved: solvedOf(draft),
    ...(draft.team !== null && { team: draft.team }),
  };
}
