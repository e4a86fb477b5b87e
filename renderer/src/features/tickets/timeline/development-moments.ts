import type { Consultation, Evolution, Improvement, PlannedTask } from '#shared/domain/kinds.ts';
import { startOfDay } from '#shared/domain/rome-time.ts';
import { moment, saidOf, type Telling, type TimelineMoment } from './moment.ts';

/** What was agreed with the director. @see P9-5.2-c */
export function consultationMoments(
  consultations: readonly Consultation[],
  telling: Telling,
): readonly TimelineMoment[] {
  const { labels } = telling.text;
  return consultations.map(({ id, day, by, participants, options, decision }) =>
    moment({
      key: id,
      at: startOfDay(day),
      isDay: true,
      author: telling.nameOf(by),
      title: `${labels.kind.consultation}: ${participants}`,
      text: saidOf([options, decision], '\n'),
      facet: 'work',
      source: { kind: 'consultation', id, field: 'day' },
    }),
  );
}

/** The maintenance that a ticket brought up. @see CAP-3.1.2-e */
export function taskMoments(tasks: readonly PlannedTask[], telling: Telling): readonly TimelineMoment[] {
  const { labels, ticketLife } = telling.text;
  return tasks.flatMap(({ id, team, title, note, by, signalledAt, doneAt }) => {
    const signalled = moment({
      key: id,
      at: signalledAt,
      author: telling.nameOf(by),
      title: ticketLife.signalled(labels.team[team], title),
      text: note,
      facet: 'work',
      source: { kind: 'plannedTask', id, field: 'signalledAt' },
    });
    if (doneAt === null) return [signalled];
    const done = moment({
      key: `${id}/done`,
      at: doneAt,
      title: ticketLife.taskDone(title),
      facet: 'work',
      source: { kind: 'plannedTask', id, field: 'doneAt' },
    });
    return [signalled, done];
  });
}

/** Evolutive work that came from a ticket. @see CAP-5-b */
export function evolutionMoments(
  evolutions: readonly Evolution[],
  telling: Telling,
): readonly TimelineMoment[] {
  const { labels } = telling.text;
  return evolutions.map(({ id, subject, description, state, by, proposedAt }) =>
    moment({
      key: id,
      at: proposedAt,
      author: telling.nameOf(by),
      title: `${labels.kind.evolution}: ${subject}`,
      text: saidOf([labels.evolutionState[state], description]),
      facet: 'work',
      source: { kind: 'evolution', id, field: 'proposedAt' },
    }),
  );
}

/** Requests for improvement that came from a ticket. @see CAP-3.1.2-c */
export function improvementMoments(
  improvements: readonly Improvement[],
  telling: Telling,
): readonly TimelineMoment[] {
  const { labels } = telling.text;
  return improvements.map(({ id, subject, description, state, by, proposedAt }) =>
    moment({
      key: id,
      at: proposedAt,
      author: telling.nameOf(by),
      title: `${labels.kind.improvement}: ${subject}`,
      text: saidOf([labels.improvementState[state], description]),
      facet: 'work',
      source: { kind: 'improvement', id, field: 'proposedAt' },
    }),
  );
}
