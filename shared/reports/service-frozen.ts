import { type Instant, toInstant } from '#shared/domain/instant.ts';
import type { TicketEntry } from '#shared/domain/kinds.ts';

/** The figures that a report compares with what it works out. */
export interface ComparedFigures {
  readonly verdict: string;
  readonly due: Instant | null;
  readonly elapsedMinutes: number | null;
  readonly netMinutes: number | null;
}

/** What the last closing froze. */
export interface FrozenFigures extends ComparedFigures {
  readonly at: Instant;
}

/** One of the figures compared. */
export type ComparedFigure = keyof ComparedFigures;

/** What the last closing of a ticket froze; `null` when nothing was, or when it froze nothing of the service level. */
export function frozenFigures(entries: readonly TicketEntry[]): FrozenFigures | null {
  const last = entries.filter(({ type, deleted }) => type === 'freeze' && !deleted).at(-1);
  const figures = last?.figures;
  if (last === undefined || figures === null || figures === undefined) return null;
  const numberIn = (name: string): number | null =>
    typeof figures[name] === 'number' ? figures[name] : null;
  const verdict = figures['verdict'];
  const due = numberIn('due');
  if (typeof verdict !== 'string') return null;
  return {
    at: last.at,
    verdict,
    due: due === null ? null : toInstant(due),
    elapsedMinutes: numberIn('elapsedMinutes'),
    netMinutes: numberIn('netResolutionMinutes'),
  };
}

const COMPARED: readonly ComparedFigure[] = ['verdict', 'due', 'elapsedMinutes', 'netMinutes'];

/**
 * The figures that are not what the closing froze: a setting, the timeline or the rules changed since. The resolution of
 * a ticket that is not closed any more has changed by its nature, and is not compared.
 *
 * @see X-6
 */
export function changedFigures(
  frozen: FrozenFigures,
  present: ComparedFigures,
  isClosed: boolean,
): readonly ComparedFigure[] {
  return COMPARED.filter((name) => (isClosed || name !== 'netMinutes') && frozen[name] !== present[name]);
}
