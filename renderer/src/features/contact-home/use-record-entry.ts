import { useCallback } from 'react';
import type { ChangeRef } from '#shared/domain/change.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { Result } from '#shared/domain/refusal.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import type { Done } from '#shared/application/execute.ts';
import type { KeptFile } from '#renderer/parts/attachment-desk.ts';
import { usePerform } from '#renderer/parts/use-perform.ts';
import { useText } from '#renderer/state/text.ts';
import type { Act, NotDone } from '#renderer/store/use-act.ts';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { typedMinutes, typedMoment } from '#renderer/ui/typed-values.ts';
import { useToasts } from '#renderer/ui/use-toasts.tsx';
import type { Entry } from './entry-draft.ts';

type Recorded = Result<Done<unknown>, NotDone>;

interface Moment {
  readonly minutes: number;
  /** `null` is now. */
  readonly at: Instant | null;
}

function text(typed: string): string | null {
  const trimmed = typed.trim();
  return trimmed === '' ? null : trimmed;
}

function momentOf({ minutes, at }: Entry, now: Instant): Moment {
  const typed = text(at);
  return {
    minutes: typedMinutes(minutes) ?? 1,
    at: typed === null ? null : (typedMoment(typed, now) ?? null),
  };
}

function changeMedium(act: Act, entry: Entry, { minutes, at }: Moment): Promise<Recorded> | null {
  const { planId, inserted, removed, note } = entry;
  if (planId === null) return null;
  return act('recordMediaChange', {
    planId,
    insertedLabel: inserted.trim(),
    removedLabel: text(removed),
    minutes,
    note: text(note)?.slice(0, 300) ?? null,
    ...(at !== null && { changedAt: at, day: dayOf(at) }),
  });
}

/** What the ticket that is opened with an entry is called. */
function useSubject(): (entry: Entry, assetLabel: string | null) => string {
  const { contactHome, labels } = useText();
  return useCallback(
    ({ type, place, note }, assetLabel) => {
      const [line = ''] = note.trim().split('\n');
      if (type === 'other' && line !== '') return line.slice(0, 200);
      return contactHome.subject(labels.guidedActionType[type], text(place) ?? assetLabel);
    },
    [contactHome, labels],
  );
}

/**
 * Records an entry: the change of a medium in its register, what was done for a ticket, or both; then the photograph.
 * One toast tells it all, and takes it all back.
 */
export function useRecordEntry(bodyId: RecordId<'body'>) {
  const { contactHome } = useText();
  const { act, settle } = usePerform();
  const toasts = useToasts();
  const sentenceOf = useRefusalSentence();
  const subjectOf = useSubject();

  const logAction = useCallback(
    (entry: Entry, { minutes, at }: Moment, subject: string) => {
      const { type, ticketId, guideId, seatId, assetId, place, outcome, note } = entry;
      if (guideId === null || (entry.planId !== null && ticketId === null)) return null;
      return act('logGuidedAction', {
        ...{ bodyId, type, guidedById: guideId, minutes, outcome, seatId, assetId },
        place: text(place),
        note: text(note),
        ...(ticketId === null ? { subject } : { ticketId }),
        ...(at !== null && { startedAt: at }),
      });
    },
    [act, bodyId],
  );

  const attach = useCallback(
    async (ticketId: RecordId<'ticket'>, photo: KeptFile): Promise<readonly ChangeRef[]> => {
      const attached = await act('attachFile', { ticketId, ...photo, visibility: 'public' });
      if (attached.ok) return attached.value.changes;
      toasts.refused(`${contactHome.photoFailed} ${sentenceOf(attached.refusal)}`);
      return [];
    },
    [act, toasts, contactHome, sentenceOf],
  );

  return useCallback(
    async (entry: Entry, now: Instant, extra: { photo: KeptFile | null; assetLabel: string | null }) => {
      const moment = momentOf(entry, now);
      const subject = subjectOf(entry, extra.assetLabel);
      const changed = await changeMedium(act, entry, moment);
      if (changed?.ok === false) return settle(changed, '');
      const logged = await logAction(entry, moment, subject);
      if (logged?.ok === false) return settle(logged, '');
      const photo =
        logged === null || extra.photo === null ? [] : await attach(logged.value.value.ticketId, extra.photo);
      const changes = [changed, logged].flatMap((each) => (each === null ? [] : each.value.changes));
      return settle({ ok: true, value: { changes: [...changes, ...photo] } }, contactHome.logged(subject));
    },
    [act, settle, logAction, attach, subjectOf, contactHome],
  );
}
