import type { Escalation, Quote } from '#shared/domain/kinds.ts';
import { moment, saidOf, together, type Telling, type TimelineMoment } from './moment.ts';

function plannedWords({ plannedMode, plannedDay }: Escalation, { text, formats }: Telling): string | null {
  if (plannedMode === null && plannedDay === null) return null;
  const mode = plannedMode === null ? null : text.labels.plannedMode[plannedMode];
  const day = plannedDay === null ? null : formats.day(plannedDay);
  return text.ticketLife.planned(together([mode, day], ' '));
}

/** What was handed to suppliers and platform owners, and what they answered. @see CAP-3.1.4-b */
export function escalationMoments(
  escalations: readonly Escalation[],
  telling: Telling,
): readonly TimelineMoment[] {
  const { ticketLife } = telling.text;
  return escalations.flatMap((each) => {
    const { id, target, sentAt, by, reference, reply, repliedAt } = each;
    const sent = moment({
      key: id,
      at: sentAt,
      author: telling.nameOf(by),
      title: ticketLife.escalated(target),
      text: saidOf([
        reference === null ? null : ticketLife.reference(reference),
        plannedWords(each, telling),
      ]),
      facet: 'work',
      source: { kind: 'escalation', id, field: 'sentAt' },
      amending: 'editEscalation',
    });
    if (repliedAt === null) return [sent];
    const replied = moment({
      key: `${id}/reply`,
      at: repliedAt,
      title: ticketLife.replied(target),
      text: reply,
      facet: 'work',
      source: { kind: 'escalation', id, field: 'repliedAt' },
    });
    return [sent, replied];
  });
}

/** The quotes sent, with what they offer, and what was decided of them. @see CAP-3-b */
export function quoteMoments(quotes: readonly Quote[], telling: Telling): readonly TimelineMoment[] {
  const { labels, ticketLife } = telling.text;
  const { formats } = telling;
  return quotes.flatMap(({ id, by, options, sentAt, decision, decidedBy, decidedAt }) => {
    const offers = options.map(({ choice, cents, description }) =>
      together([labels.quoteDecision[choice], formats.money(cents), description]),
    );
    const sent = moment({
      key: id,
      at: sentAt,
      author: telling.nameOf(by),
      title: ticketLife.quoteSent,
      text: saidOf(offers, '\n'),
      facet: 'work',
      source: { kind: 'quote', id, field: 'sentAt' },
      amending: decision === null ? 'editQuote' : null,
    });
    if (decision === null || decidedAt === null) return [sent];
    const decided = moment({
      key: `${id}/decision`,
      at: decidedAt,
      title: ticketLife.quoteDecided(labels.quoteDecision[decision]),
      text: decidedBy === null ? null : ticketLife.decidedBy(decidedBy),
      facet: 'work',
      source: { kind: 'quote', id, field: 'decision' },
    });
    return [sent, decided];
  });
}
