import type { GuidedAction, Ticket, TicketEntry } from '#shared/domain/kinds.ts';
import type { FieldEdits } from '#shared/domain/mutations.ts';

/**
 * How a ticket was solved when nobody says it: as it was last worked on, by the office or by a municipal contact whom it
 * guided.
 *
 * @see CAP-3.1.2-d, REG-2-b, A-29
 */
export function lastMode(
  { solutionMode }: Pick<Ticket, 'solutionMode'>,
  entries: readonly TicketEntry[],
  guided: readonly GuidedAction[],
): FieldEdits<'ticket'> {
  if (solutionMode !== null) return {};
  const worked = entries.filter((entry) => entry.type === 'work' && entry.solutionMode !== null);
  const last = [
    ...worked.map(({ at, solutionMode: mode }) => ({ at, mode })),
    ...guided.map(({ startedAt }) => ({ at: startedAt, mode: 'municipalContact' as const })),
  ]
    .toSorted((one, other) => one.at - other.at)
    .at(-1);
  return last === undefined ? {} : { solutionMode: last.mode };
}
