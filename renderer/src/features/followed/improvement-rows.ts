import { adherenceOf } from '#shared/domain/adherence.ts';
import { IMPROVEMENT_STATES } from '#shared/domain/improvement.ts';
import type { Body } from '#shared/domain/kinds.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { type FollowedRow, type RowTools, ticketCell } from './followed-row.ts';
import { isStandingImprovement } from './standing.ts';
import type { FollowedRecords } from './use-followed-records.ts';

/** Requests for improvement in the order of their states, the latest first in each. @see CAP-3.1.2-c, REG-11-b */
export function improvementRows(
  { improvements }: FollowedRecords,
  bodies: readonly Body[],
  tools: RowTools,
): readonly FollowedRow[] {
  const { text, formats, nameOf } = tools;
  const { followed, labels } = text;
  const placeOf = (state: (typeof IMPROVEMENT_STATES)[number]): number => IMPROVEMENT_STATES.indexOf(state);
  const inOrder = improvements.toSorted(
    (left, right) => placeOf(left.state) - placeOf(right.state) || right.proposedAt - left.proposedAt,
  );
  return inOrder.map((improvement) => {
    const { id, subject, bodyId, state, proposedAt, ticketId } = improvement;
    const { adherents, bodies: asked, isForAll } = adherenceOf(improvement, bodies);
    const joined = followed.adherence.count(formats.integer(adherents), formats.integer(asked));
    const isStanding = isStandingImprovement(improvement);
    return {
      id,
      name: subject,
      cells: [
        nameOf(bodyId) ?? '',
        isForAll ? { word: followed.adherence.countForAll(joined), tone: 'good' } : joined,
        {
          word: labels.improvementState[state],
          tone: isStanding ? 'accent' : 'neutral',
        },
        formats.day(dayOf(proposedAt)),
        ticketCell(ticketId, tools),
      ],
      bodyId,
      isStanding,
    };
  });
}
