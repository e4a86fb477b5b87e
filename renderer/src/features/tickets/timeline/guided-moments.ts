import type { GuidedAction } from '#shared/domain/kinds.ts';
import { moment, saidOf, together, type Telling, type TimelineMoment } from './moment.ts';

/** What municipal contacts did on site, and who guided them. @see REG-5.3-a, A-29 */
export function guidedMoments(
  actions: readonly GuidedAction[],
  { text, formats, nameOf }: Telling,
): readonly TimelineMoment[] {
  const { labels, contactHome } = text;
  return actions.map(({ id, type, byId, guidedById, startedAt, minutes, outcome, place, note }) =>
    moment({
      key: id,
      at: startedAt,
      author: nameOf(byId),
      title: together([
        labels.guidedActionType[type],
        labels.solutionMode.municipalContact,
        formats.duration(minutes),
        labels.guidedActionOutcome[outcome],
      ]),
      text: saidOf([together([place, contactHome.guidedBy(nameOf(guidedById))]), note], '\n'),
      visibility: 'public',
      facet: 'work',
      source: { kind: 'guidedAction', id, field: 'startedAt' },
      amending: 'editGuided',
    }),
  );
}
