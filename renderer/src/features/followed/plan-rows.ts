import type { PlanAction } from '#shared/domain/kinds.ts';
import { daysOverdue } from '#shared/domain/plan-deadlines.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';
import type { Tone } from '#renderer/ui/chip.tsx';
import type { FollowedRow, RowChip, RowTools } from './followed-row.ts';
import { isStandingAction } from './standing.ts';
import type { FollowedRecords } from './use-followed-records.ts';

const TONES: Readonly<Record<PlanAction['state'], Tone>> = {
  toStart: 'neutral',
  running: 'accent',
  completed: 'good',
  suspended: 'attention',
  notApplicable: 'neutral',
};

/** What an action is called: its code tells it within its area. */
function actionName({ code, title }: PlanAction): string {
  return code === null ? title : `${code} · ${title}`;
}

/** How far an action is, as a word with a meaning. */
export function actionState({ state }: PlanAction, { labels }: Catalogue): RowChip {
  return { word: labels.planActionState[state], tone: TONES[state] };
}

/** By when an action is due, and for how long it has been late. @see PT-II-b */
export function dueWords(
  action: PlanAction,
  { followed }: Catalogue,
  formats: Formats,
  today: string,
): string {
  if (action.dueOn === null) return '';
  const day = formats.day(action.dueOn);
  const days = daysOverdue(action, today);
  return days === 0 ? day : followed.plan.overdue(day, formats.integer(days));
}

/** The actions of the plan, those that are late first, then as the plan has them. @see PT-II-a, PT-II-b */
export function planRows({ actions }: FollowedRecords, tools: RowTools): readonly FollowedRow[] {
  const { text, formats, today } = tools;
  return actions
    .toSorted(
      (one, other) =>
        daysOverdue(other, today) - daysOverdue(one, today) ||
        formats.compare(one.area, other.area) ||
        formats.compare(actionName(one), actionName(other)),
    )
    .map((action) => ({
      id: action.id,
      name: actionName(action),
      cells: [
        action.area,
        actionState(action, text),
        dueWords(action, text, formats, today),
        action.percent === null ? '' : `${formats.integer(action.percent)}%`,
        action.acts ?? '',
      ],
      bodyId: null,
      isStanding: isStandingAction(action),
    }));
}
