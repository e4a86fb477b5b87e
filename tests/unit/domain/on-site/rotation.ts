import type { RecordId } from '#shared/domain/identity.ts';
import { toInstant } from '#shared/domain/instant.ts';
import type { MediaChange, MediaPlan } from '#shared/domain/kinds.ts';
import { blankRecord } from '#tests/fixtures/blank-record.ts';

const BODY = '01J000000000000000000000AA' as RecordId<'body'>;

/** Monday to Friday, L1 to L5, from Monday the 23rd of November 2026. */
export function weekOfMedia(said: Partial<MediaPlan> = {}): MediaPlan {
  return blankRecord('mediaPlan', '01J0000000000000000000PEAN' as RecordId<'mediaPlan'>, {
    bodyId: BODY,
    name: 'Nastri',
    startsOn: '2026-11-23',
    weeks: 1,
    slots: [1, 2, 3, 4, 5].map((weekday) => ({ week: 1, weekday, label: `L${String(weekday)}` })),
    ...said,
  });
}

/** What was written of a day of a rotation. */
export function changeOn(day: string, said: Partial<MediaChange>): MediaChange {
  return blankRecord('mediaChange', `01J00000000000000000${day.slice(-2)}CHAN` as RecordId<'mediaChange'>, {
    bodyId: BODY,
    planId: weekOfMedia().id,
    day,
    changedAt: toInstant(0),
    ...said,
  });
}
