import type { ReactNode } from 'react';
import type { Ticket } from '#shared/domain/kinds.ts';
import { useText } from '#renderer/state/text.ts';
import type { TicketLife } from '#renderer/store/use-ticket-life.ts';
import type { AskAbout } from './ask-about.ts';
import { openMatters } from './open-matters.ts';
import { OutageMatter } from './outage-matter.tsx';
import { SessionMatter } from './session-matters.tsx';

/** What around a ticket cannot wait: a platform to be reported, a session under way. */
export function UrgentMatters(props: {
  readonly ticket: Ticket;
  readonly life: TicketLife;
  readonly onAsk: AskAbout;
}): ReactNode {
  const { ticket, life, onAsk } = props;
  const { ticketMatters } = useText();
  const { outages, sessions } = openMatters(ticket, life);
  if (outages.length + sessions.length === 0) return null;
  return (
    <ul className="matters" aria-label={ticketMatters.urgentLabel}>
      {outages.map((outage) => (
        <OutageMatter key={outage.id} outage={outage} measures={life.measures} onAsk={onAsk} />
      ))}
      {sessions.map((session) => (
        <SessionMatter key={session.id} session={session} />
      ))}
    </ul>
  );
}
