import { Button } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { Ticket } from '#shared/domain/kinds.ts';
import type { BodyRules } from '#shared/domain/service-level/body-rules.ts';
import { dueVerdict } from '#shared/domain/service-level/due-verdict.ts';
import { resolutionFigures } from '#shared/domain/service-level/resolution.ts';
import { takeChargeClock } from '#shared/domain/service-level/take-charge.ts';
import type { TakeChargeClock } from '#shared/domain/service-level/take-charge-clock.ts';
import { warrantyOf } from '#shared/domain/service-level/warranty.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRules } from '#renderer/store/record-hooks.ts';
import { useNow } from '#renderer/store/use-now.ts';
import type { TicketLife } from '#renderer/store/use-ticket-life.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { VERDICT_ICON, VERDICT_TONE } from '#renderer/ui/verdict-look.ts';
import { useTicketWays } from '#renderer/features/tickets/ticket-ways.ts';
import { clockSentence, clockShare } from './clock-words.ts';
import { DueDialog } from './due-dialog.tsx';
import { figureWords } from './figure-words.ts';
import './service-strip.css';

interface StripProps {
  readonly ticket: Ticket;
  readonly life: TicketLife | undefined;
}

type RuledProps = StripProps & { readonly rules: BodyRules };

function ClockLine(props: RuledProps & { readonly clock: TakeChargeClock }): ReactNode {
  const { ticket, life, rules, clock } = props;
  const text = useText();
  const formats = useFormats();
  const { configure } = useTicketWays();
  const [isAsked, setAsked] = useState(false);
  const state = dueVerdict(clock);
  const share = clockShare(clock);
  const words = text.ticketClock;
  return (
    <>
      <div className="service-strip__line">
        <Chip tone={VERDICT_TONE[state]} icon={VERDICT_ICON[state]}>
          {words.states[state]}
        </Chip>
        <span className="service-strip__words">{clockSentence(clock, text, formats)}</span>
        {clock.status === 'unconfigured' ? (
          <Button size="compact-xs" variant="subtle" onClick={configure}>
            {words.configure}
          </Button>
        ) : (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={text.dueExplanation.title}
            onClick={() => setAsked(true)}
          >
            {words.why}
          </Button>
        )}
      </div>
      {share !== null && (
        <span className={`time-bar time-bar--${VERDICT_TONE[state]}`} aria-hidden>
          <span style={{ inlineSize: `${Math.round(share * 100)}%` }} />
        </span>
      )}
      {isAsked && life !== undefined && (
        <DueDialog ticket={ticket} entries={life.entries} rules={rules} onClose={() => setAsked(false)} />
      )}
    </>
  );
}

function WarrantyChip({ ticket, rules }: RuledProps): ReactNode {
  const { figures } = useText().ticketClock;
  const formats = useFormats();
  const today = dayOf(useNow());
  const warranty = warrantyOf(ticket, rules);
  if (warranty === null || ticket.state === 'cancelled') return null;
  const day = formats.day(warranty.lastDay);
  return today <= warranty.lastDay ? (
    <Chip tone="good" icon={IconShieldCheck}>
      {figures.warranty(day)}
    </Chip>
  ) : (
    <Chip>{figures.warrantyOver(day)}</Chip>
  );
}

function Figures(props: RuledProps): ReactNode {
  const { ticket, life, rules } = props;
  const text = useText();
  const formats = useFormats();
  const now = useNow();
  if (life === undefined) return null;
  const figures = resolutionFigures(ticket, life.entries, rules, now);
  const facts = figureWords(figures, ticket.resolvedAt !== null, text, formats);
  return (
    <ul className="service-strip__figures" aria-label={text.ticketClock.figures.label}>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
      <li>
        <WarrantyChip {...props} />
      </li>
    </ul>
  );
}

function RuledStrip(props: RuledProps): ReactNode {
  const { ticketClock } = useText();
  const now = useNow();
  const clock = takeChargeClock(props.ticket, props.rules, now);
  return (
    <section className="service-strip" aria-label={ticketClock.label}>
      <ClockLine {...props} clock={clock} />
      <Figures {...props} />
    </section>
  );
}

/** How a ticket stands with what its body was promised: it follows the minutes by itself. @see CAP-7-a, A-2 */
export function ServiceStrip(props: StripProps): ReactNode {
  const rulesOf = useRules();
  if (rulesOf === undefined) return <div className="service-strip service-strip--loading" />;
  return <RuledStrip {...props} rules={rulesOf(props.ticket.bodyId)} />;
}
