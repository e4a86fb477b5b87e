import type { ContinuityMeasure, PlatformOutage } from '#shared/domain/kinds.ts';
import { startOfDay } from '#shared/domain/rome-time.ts';
import { moment, saidOf, type Telling, type TimelineMoment } from './moment.ts';

const MINUTE = 60_000;

/** What became of platforms of others: detected, reported to their owner, restored. @see P9-5.4-a */
export function outageMoments(
  outages: readonly PlatformOutage[],
  telling: Telling,
): readonly TimelineMoment[] {
  const { outage, reference } = telling.text.ticketLife;
  return outages.flatMap((each) => {
    const { id, platform, owner, detectedAt, reportedAt } = each;
    const line = (field: 'detectedAt' | 'reportedAt' | 'restoredAt', title: string, text: string | null) => {
      const at = each[field];
      if (at === null) return [];
      return [
        moment({
          key: `${id}/${field}`,
          at,
          title,
          text,
          facet: 'work',
          source: { kind: 'platformOutage', id, field },
          amending: field === 'detectedAt' ? 'editOutage' : null,
        }),
      ];
    };
    const minutes = reportedAt === null ? 0 : Math.floor((reportedAt - detectedAt) / MINUTE);
    const reported = saidOf([
      outage.after(telling.formats.duration(minutes)),
      each.ownerContact,
      each.reference === null ? null : reference(each.reference),
    ]);
    return [
      ...line('detectedAt', outage.detected(platform), saidOf(each.procedures, '\n')),
      ...line('reportedAt', outage.reported(owner), reported),
      ...line('restoredAt', outage.restored(platform), null),
    ];
  });
}

/** What was done so that the proceedings hit by an outage go on. @see P9-5.4-b */
export function measureMoments(
  measures: readonly ContinuityMeasure[],
  telling: Telling,
): readonly TimelineMoment[] {
  const { labels } = telling.text;
  return measures.map(({ id, procedure, measure, projectOfficer, day, note }) =>
    moment({
      key: id,
      at: startOfDay(day),
      isDay: true,
      title: labels.continuityMeasure[measure],
      text: saidOf([procedure, projectOfficer, note]),
      facet: 'work',
      source: { kind: 'continuityMeasure', id, field: 'procedure' },
    }),
  );
}
