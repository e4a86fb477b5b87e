import { type ReactNode, useId } from 'react';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useFound } from '#renderer/store/record-hooks.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { Chip, type Tone } from '#renderer/ui/chip.tsx';
import { useHomeWays } from './home-ways.ts';
import type { HomeFacts } from './use-home-facts.ts';

/** Lines shown at most. */
const AT_MOST = 12;

/** Something that waits for the municipal contact, on a line. */
interface AwaitedLine {
  readonly id: string;
  readonly chip: { readonly word: string; readonly tone: Tone };
  readonly title: string;
  readonly more: string;
  readonly open: () => void;
}

function useAwaited(facts: HomeFacts, onChangeMedium: (planId: string) => void): readonly AwaitedLine[] {
  const { contactHome } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const ways = useHomeWays();
  const rooms = useFound('machineRoom', 'bodyId', facts.bodyId);
  const words = contactHome.awaits;
  const due = facts.media.filter(({ state }) => state === 'due');
  return [
    ...due.map(({ plan, expected }): AwaitedLine => ({
      id: plan.id,
      chip: { word: words.media, tone: 'attention' },
      title: words.mediaTitle(plan.name, expected?.label ?? ''),
      more: plan.keptAt ?? '',
      open: () => onChangeMedium(plan.id),
    })),
    ...facts.waiting.map(({ ticket, why }): AwaitedLine => ({
      id: ticket.id,
      chip: { word: words.why[why], tone: why === 'waiting' ? 'neutral' : 'attention' },
      title: `${ticketCode(ticket)} · ${ticket.subject}`,
      more: ticket.operatorId === null ? words.noGuide : (nameOf(ticket.operatorId) ?? ''),
      open: () => ways.showTicket(ticket.id),
    })),
    ...facts.visitors.map(({ id, visitor, roomId, enteredAt }): AwaitedLine => ({
      id,
      chip: { word: words.visitor, tone: 'attention' },
      title: words.visitorTitle(visitor, rooms?.find((room) => room.id === roomId)?.name ?? ''),
      more: words.since(formats.time(enteredAt)),
      open: () => ways.showEntry(id),
    })),
    ...facts.variations.map(({ id, description, reportedOn }): AwaitedLine => ({
      id,
      chip: { word: words.variation, tone: 'neutral' },
      title: description,
      more: formats.day(reportedOn),
      open: () => ways.showVariation(id),
    })),
  ];
}

/** What waits for the municipal contact now, what is due today first. @see REG-5.3-a, REG-5.3-c, REG-5.3-d, REG-9-b */
export function AwaitsCard(props: {
  readonly facts: HomeFacts;
  readonly onChangeMedium: (planId: string) => void;
}): ReactNode {
  const { contactHome } = useText();
  const id = useId();
  const lines = useAwaited(props.facts, props.onChangeMedium);
  return (
    <section className="card card--padded home-card" aria-labelledby={id}>
      <h2 id={id}>{contactHome.awaits.title}</h2>
      {lines.length === 0 && <p className="soft">{contactHome.awaits.empty}</p>}
      <ul aria-labelledby={id} className="home-lines">
        {lines.slice(0, AT_MOST).map(({ id: key, chip, title, more, open }) => (
          <li key={key}>
            <button type="button" className="home-line home-line--awaited" onClick={open}>
              <Chip tone={chip.tone}>{chip.word}</Chip>
              <span className="clip">{title}</span>
              <span className="soft clip">{more}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
