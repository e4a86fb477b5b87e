import {
  type Icon,
  IconArrowBackUp,
  IconBan,
  IconCircle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleDot,
  IconHourglass,
  IconLock,
  IconPlayerPlay,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { TicketPriority, TicketState } from '#shared/domain/ticket.ts';
import { useText } from '#renderer/state/text.ts';
import { Chip, type Tone } from './chip.tsx';

/** The sign of each state. */
export const STATE_ICON: Readonly<Record<TicketState, Icon>> = {
  opened: IconCircleDashed,
  received: IconCircle,
  takenInCharge: IconCircleDot,
  inProgress: IconPlayerPlay,
  waitingCustomer: IconHourglass,
  waitingSupplier: IconHourglass,
  waitingQuoteApproval: IconHourglass,
  resolved: IconCircleCheck,
  closed: IconLock,
  reopened: IconArrowBackUp,
  cancelled: IconBan,
};

/** The tone of each state: its word says the same. */
export const STATE_TONE: Readonly<Record<TicketState, Tone>> = {
  opened: 'accent',
  received: 'accent',
  takenInCharge: 'accent',
  inProgress: 'accent',
  waitingCustomer: 'attention',
  waitingSupplier: 'attention',
  waitingQuoteApproval: 'attention',
  resolved: 'good',
  closed: 'neutral',
  reopened: 'bad',
  cancelled: 'neutral',
};

/** The tone of each priority: its word says the same. */
export const PRIORITY_TONE: Readonly<Record<TicketPriority, Tone>> = {
  low: 'neutral',
  medium: 'attention',
  high: 'bad',
};

export function PriorityChip({ priority }: { readonly priority: TicketPriority }): ReactNode {
  return <Chip tone={PRIORITY_TONE[priority]}>{useText().labels.ticketPriority[priority]}</Chip>;
}

export function StateChip({ state }: { readonly state: TicketState }): ReactNode {
  return (
    <Chip tone={STATE_TONE[state]} icon={STATE_ICON[state]}>
      {useText().labels.ticketState[state]}
    </Chip>
  );
}

/** A state as a row shows it: the sign and the words, without the ground, so that a long list stays calm. */
export function StateWords({ state }: { readonly state: TicketState }): ReactNode {
  const Glyph = STATE_ICON[state];
  return (
    <span className={`state-words state-words--${STATE_TONE[state]}`}>
      <Glyph size={15} stroke={2} aria-hidden />
      <span className="clip">{useText().labels.ticketState[state]}</span>
    </span>
  );
}
