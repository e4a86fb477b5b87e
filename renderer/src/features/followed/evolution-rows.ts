import { EVOLUTION_STATES } from '#shared/domain/evolution.ts';
import { missingToRun } from '#shared/domain/evolution-lifecycle.ts';
import type { Evolution } from '#shared/domain/kinds.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';
import { type FollowedRow, type RowTools, ticketCell } from './followed-row.ts';
import { isStandingEvolution } from './standing.ts';
import type { FollowedRecords } from './use-followed-records.ts';

/** What evolutive work lacks before it may start, in words; or from when it may. @see CAP-5-a */
export function readinessWords(
  evolution: Evolution,
  { followed }: Pick<Catalogue, 'followed'>,
  formats: Formats,
  today: string,
): string {
  const words = followed.evolution;
  const needs: Readonly<Record<string, string | undefined>> = words.needs;
  if (evolution.state === 'accepted') return words.over;
  if (evolution.state === 'rejected') return words.rejected;
  if (evolution.state === 'running') return words.running;
  const missing = missingToRun(evolution);
  if (missing.length > 0) return words.missing(missing.map((field) => needs[field] ?? field).join(', '));
  if (evolution.state !== 'approved') return words.toApprove;
  const day = evolution.approvedAt === null ? today : dayOf(evolution.approvedAt);
  return day > today ? words.readyFrom(formats.day(day)) : words.ready;
}

/** Who approved evolutive work and on which day: empty when nobody has. */
export function approvalWords(
  { approvedBy, approvedAt }: Pick<Evolution, 'approvedBy' | 'approvedAt'>,
  { followed }: Pick<Catalogue, 'followed'>,
  formats: Formats,
): string {
  if (approvedBy === null || approvedAt === null) return approvedBy ?? '';
  return followed.evolution.approval(approvedBy, formats.day(dayOf(approvedAt)));
}

/** Evolutive work in the order of its states, the latest first in each. @see CAP-5-a */
export function evolutionRows({ evolutions }: FollowedRecords, tools: RowTools): readonly FollowedRow[] {
  const placeOf = (state: (typeof EVOLUTION_STATES)[number]): number => EVOLUTION_STATES.indexOf(state);
  return evolutions
    .toSorted(
      (left, right) => placeOf(left.state) - placeOf(right.state) || right.proposedAt - left.proposedAt,
    )
    .map((evolution) => evolutionRow(evolution, tools));
}

function evolutionRow(evolution: Evolution, tools: RowTools): FollowedRow {
  const { text, formats, today, nameOf } = tools;
  const { id, subject, bodyId, state, projectReference, quoteCents, ticketId } = evolution;
  const isStanding = isStandingEvolution(evolution);
  return {
    id,
    name: subject,
    cells: [
      nameOf(bodyId) ?? '',
      { word: text.labels.evolutionState[state], tone: isStanding ? 'accent' : 'neutral' },
      projectReference ?? '',
      quoteCents === null ? '' : formats.money(quoteCents),
      approvalWords(evolution, text, formats),
      readinessWords(evolution, text, formats, today),
      ticketCell(ticketId, tools),
    ],
    bodyId,
    isStanding,
  };
}
