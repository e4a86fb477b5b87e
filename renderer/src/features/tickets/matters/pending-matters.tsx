import {
  IconBulb,
  IconCalendarEvent,
  IconFileEuro,
  IconHourglass,
  IconTool,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { adherenceOf } from '#shared/domain/adherence.ts';
import type { Escalation, Improvement, Quote, Ticket } from '#shared/domain/kinds.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { daysAtSupplier } from '#shared/domain/supplier-days.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useNow } from '#renderer/store/use-now.ts';
import type { TicketLife } from '#renderer/store/use-ticket-life.ts';
import type { AskAbout } from './ask-about.ts';
import { Matter } from './matter.tsx';
import { openMatters } from './open-matters.ts';
import { useMatterActs } from './use-matter-acts.ts';

interface AskingProps {
  readonly onAsk: AskAbout;
}

function EscalationMatter({
  escalation,
  onAsk,
}: AskingProps & { readonly escalation: Escalation }): ReactNode {
  const { ticketMatters, ticketActs, ticketLife, labels } = useText();
  const formats = useFormats();
  const days = daysAtSupplier(escalation, dayOf(useNow()));
  const { id, target, plannedMode, plannedDay, reference } = escalation;
  const words = ticketMatters.escalation;
  const planned = [
    plannedMode === null ? null : labels.plannedMode[plannedMode],
    plannedDay === null ? null : formats.day(plannedDay),
  ].filter((part) => part !== null);
  return (
    <Matter
      icon={IconHourglass}
      title={`${words.waiting(target)} ${days === 0 ? words.today : words.days(formats.integer(days))}`}
      acts={[{ label: ticketActs.reply.label, run: () => onAsk('reply', id) }]}
    >
      {planned.length > 0 && <span>{ticketLife.planned(planned.join(' '))}</span>}
      {reference !== null && <span>{ticketLife.reference(reference)}</span>}
    </Matter>
  );
}

function QuoteMatter({ quote, onAsk }: AskingProps & { readonly quote: Quote }): ReactNode {
  const { ticketMatters, ticketActs, labels } = useText();
  const formats = useFormats();
  return (
    <Matter
      icon={IconFileEuro}
      title={ticketMatters.quote.waiting}
      acts={[{ label: ticketActs.decideQuote.label, run: () => onAsk('decideQuote', quote.id) }]}
    >
      {quote.options.map(({ choice, cents, description }) => (
        <span key={choice}>
          {labels.quoteDecision[choice]} {formats.money(cents)}: {description}
        </span>
      ))}
    </Matter>
  );
}

function ImprovementMatter({
  improvement,
  onAsk,
}: AskingProps & { readonly improvement: Improvement }): ReactNode {
  const { ticketMatters, ticketActs, labels } = useText();
  const formats = useFormats();
  const bodies = useRecords('body');
  const { id, subject, state } = improvement;
  const joined = adherenceOf(improvement, bodies ?? []);
  const words = ticketMatters.adherence;
  return (
    <Matter
      icon={IconBulb}
      title={ticketMatters.improvement(labels.improvementState[state])}
      acts={[
        { label: ticketActs.moveImprovement.label, run: () => onAsk('moveImprovement', id) },
        { label: ticketActs.joinImprovement.label, run: () => onAsk('joinImprovement', id) },
      ]}
    >
      <span>{subject}</span>
      <span className="soft">
        {words.joined(formats.integer(joined.adherents), formats.integer(joined.bodies))}
        {' · '}
        {joined.isForAll ? words.forAll : words.notForAll(formats.integer(joined.threshold))}
      </span>
    </Matter>
  );
}

/** What around a ticket waits for somebody: suppliers, decisions, tasks, developments. */
export function PendingMatters(
  props: AskingProps & { readonly ticket: Ticket; readonly life: TicketLife },
): ReactNode {
  const { ticket, life, onAsk } = props;
  const { ticketMatters, ticketActs, labels } = useText();
  const { completeTask } = useMatterActs();
  const { escalations, quotes, needsConsultation, tasks, evolutions, improvements } = openMatters(
    ticket,
    life,
  );
  const count = escalations.length + quotes.length + tasks.length + evolutions.length + improvements.length;
  if (count === 0 && !needsConsultation) return null;
  return (
    <ul className="matters" aria-label={ticketMatters.label}>
      {needsConsultation && (
        <Matter
          icon={IconUsersGroup}
          tone="attention"
          title={ticketMatters.consultation.missing}
          acts={[{ label: ticketActs.consultation.label, run: () => onAsk('consultation', null) }]}
        >
          <span>{ticketMatters.consultation.text}</span>
        </Matter>
      )}
      {escalations.map((each) => (
        <EscalationMatter key={each.id} escalation={each} onAsk={onAsk} />
      ))}
      {quotes.map((each) => (
        <QuoteMatter key={each.id} quote={each} onAsk={onAsk} />
      ))}
      {tasks.map(({ id, team, title }) => (
        <Matter
          key={id}
          icon={IconCalendarEvent}
          title={ticketMatters.task(labels.team[team])}
          acts={[{ label: ticketActs.completeTask.label, run: () => void completeTask(id) }]}
        >
          <span>{title}</span>
        </Matter>
      ))}
      {evolutions.map(({ id, subject, state }) => (
        <Matter
          key={id}
          icon={IconTool}
          title={ticketMatters.evolution(labels.evolutionState[state])}
          acts={[{ label: ticketActs.advanceEvolution.label, run: () => onAsk('advanceEvolution', id) }]}
        >
          <span>{subject}</span>
        </Matter>
      ))}
      {improvements.map((each) => (
        <ImprovementMatter key={each.id} improvement={each} onAsk={onAsk} />
      ))}
    </ul>
  );
}
