import { toInstant } from '#shared/domain/instant.ts';
import type { TicketEntry } from '#shared/domain/kinds.ts';
import { saidOf, type Telling } from './moment.ts';

type Figures = NonNullable<TicketEntry['figures']>;

function numberIn(figures: Figures, name: string): number | null {
  const value = figures[name];
  return typeof value === 'number' ? value : null;
}

/** What a closing froze, in words; a figure that is not there is not told. */
export function frozenWords(figures: Figures, { text, formats }: Telling): string | null {
  const { frozen } = text.ticketLife;
  const due = numberIn(figures, 'due');
  const elapsed = numberIn(figures, 'elapsedMinutes');
  const allowed = numberIn(figures, 'allowedMinutes');
  const resolution = numberIn(figures, 'netResolutionMinutes');
  const { verdict } = figures;
  return saidOf(
    [
      verdict === 'met' ? frozen.met : null,
      verdict === 'missed' ? frozen.missed : null,
      elapsed === null || allowed === null
        ? null
        : frozen.elapsed(formats.duration(elapsed), formats.duration(allowed)),
      due === null ? null : frozen.due(formats.dateTime(toInstant(due))),
      resolution === null ? null : frozen.resolution(formats.duration(resolution)),
    ],
    '\n',
  );
}
