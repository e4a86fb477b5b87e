import type { Instant } from '#shared/domain/instant.ts';
import type { DueVerdict } from '#shared/domain/service-level/due-verdict.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';

/** How the taking in charge of a ticket stands. Minutes are working minutes. */
export interface Take {
  readonly verdict: DueVerdict;
  readonly due: Instant | null;
  readonly allowedMinutes: number;
  readonly elapsedMinutes: number;
}

/** Late by more working minutes than these, the day says more than the hours. */
const HOURS_SAY_IT = 16 * 60;

/** How the taking in charge of a ticket stands, in a word or two. */
export function takeWords(take: Take, { queue }: Catalogue, formats: Formats): string {
  const words = queue.take;
  const { verdict, due, allowedMinutes, elapsedMinutes } = take;
  const left = allowedMinutes - elapsedMinutes;
  switch (verdict) {
    case 'running':
    case 'dueSoon':
      return words.left(formats.duration(Math.max(0, left)));
    case 'overdue':
      return due !== null && -left > HOURS_SAY_IT
        ? words.overSince(formats.date(due))
        : words.over(formats.duration(Math.max(0, -left)));
    case 'met':
    case 'missed':
    case 'suspended':
    case 'stopped':
    case 'unconfigured':
      return words[verdict];
  }
}

/** How much of the time allowed has gone, from 0 to 1; `null` where nothing is counted. */
export function takeShare({ allowedMinutes, elapsedMinutes }: Take): number | null {
  return allowedMinutes === 0 ? null : Math.min(1, elapsedMinutes / allowedMinutes);
}
