import type { PlannedTask } from '#shared/domain/kinds.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { type FollowedRow, type RowTools, ticketCell } from './followed-row.ts';
import { isStandingTask } from './standing.ts';
import type { FollowedRecords } from './use-followed-records.ts';

/** Maintenance to be planned, the oldest first, then what was done. @see CAP-3.1.2-e */
export function taskRows({ tasks }: FollowedRecords, tools: RowTools): readonly FollowedRow[] {
  return tasks
    .toSorted(
      (left, right) =>
        Number(isStandingTask(right)) - Number(isStandingTask(left)) || left.signalledAt - right.signalledAt,
    )
    .map((task) => taskRow(task, tools));
}

function taskRow(task: PlannedTask, tools: RowTools): FollowedRow {
  const { text, formats, nameOf, tickets } = tools;
  const { id, title, team, ticketId, signalledAt, doneAt } = task;
  const bodyId = tickets.get(ticketId)?.bodyId ?? null;
  return {
    id,
    name: title,
    cells: [
      text.labels.team[team],
      ticketCell(ticketId, tools),
      bodyId === null ? '' : (nameOf(bodyId) ?? ''),
      formats.day(dayOf(signalledAt)),
      doneAt === null ? '' : formats.day(dayOf(doneAt)),
    ],
    bodyId,
    isStanding: isStandingTask(task),
  };
}
