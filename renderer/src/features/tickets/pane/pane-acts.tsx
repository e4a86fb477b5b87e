import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import type { Ticket } from '#shared/domain/kinds.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import type { ScreenAct } from '#renderer/state/screen-acts.ts';
import type { Shortcut } from '#renderer/state/shortcuts.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useText } from '#renderer/state/text.ts';
import { useScreenActs } from '#renderer/state/use-screen-acts.ts';
import { useShortcuts } from '#renderer/state/use-shortcuts.ts';
import {
  ACT_GROUPS,
  type ActPlan,
  actPlan,
  type TicketAct,
} from '#renderer/features/tickets/acts/act-plan.ts';
import type { Asked } from '#renderer/features/tickets/acts/asked-acts.ts';
import { ACT_USE_CASES } from '#renderer/features/tickets/acts/act-use-cases.ts';
import { useActLabel } from '#renderer/features/tickets/acts/use-act-label.ts';
import { useStartAct } from '#renderer/features/tickets/acts/use-start-act.ts';

interface PaneActsProps {
  readonly ticket: Ticket;
  readonly hasOutage: boolean;
  readonly onEdit: () => void;
  readonly onAsk: (asked: Asked) => void;
}

/** The keys of the acts of every day. */
const KEYS: readonly (readonly [string, TicketAct])[] = [
  ['p', 'take'],
  ['s', 'start'],
  ['w', 'wait'],
  ['r', 'resolve'],
  ['e', 'edit'],
  ['a', 'assign'],
  ['l', 'work'],
  ['i', 'contact'],
  ['t', 'session'],
  ['f', 'escalate'],
  ['z', 'close'],
];

function everyAct({ primary, atHand, menu }: ActPlan): readonly TicketAct[] {
  const listed = [...atHand, ...ACT_GROUPS.flatMap((group) => menu[group])];
  return primary === null ? listed : [primary, ...listed];
}

/** Offers the acts of a ticket by key, and in the palette. */
function useOfferedActs(
  { ticket }: PaneActsProps,
  plan: ActPlan,
  start: (act: TicketAct) => Promise<void>,
): void {
  const labelOf = useActLabel(ticket.state);
  const code = ticketCode(ticket);
  const offered = everyAct(plan);
  const key = offered.join(' ');
  const named = useMemo(
    () => offered.map((act) => ({ act, label: labelOf(act).replace('…', ''), run: () => void start(act) })),
    // The acts, in one text: the list is new at every rendering, its content is not.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `offered` and `labelOf` say what `key` and the state do
    [key, start],
  );
  useShortcuts(
    useMemo<readonly Shortcut[]>(
      () =>
        KEYS.flatMap(([keys, wanted]) =>
          named.filter(({ act }) => act === wanted).map(({ label, run }) => ({ keys, label, run })),
        ),
      [named],
    ),
  );
  useScreenActs(
    useMemo<readonly ScreenAct[]>(
      () => named.map(({ act, label, run }) => ({ id: `act-${act}`, label, aside: code, run })),
      [named, code],
    ),
  );
}

function ActMenu(props: {
  readonly menu: ActPlan['menu'];
  readonly labelOf: (act: TicketAct) => string;
  readonly onStart: (act: TicketAct) => void;
}): ReactNode {
  const { ticketActs } = useText();
  const groups = ACT_GROUPS.filter((group) => props.menu[group].length > 0);
  if (groups.length === 0) return null;
  return (
    <Menu position="bottom-end" width="min(540px, 94vw)">
      <Menu.Target>
        <Button size="compact-md" variant="default" rightSection={<IconChevronDown size={15} aria-hidden />}>
          {ticketActs.menu}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className="act-menu">
        {groups.map((group) => (
          <div key={group} role="group" aria-label={ticketActs.groups[group]}>
            <Menu.Label>{ticketActs.groups[group]}</Menu.Label>
            {props.menu[group].map((act) => (
              <Menu.Item
                key={act}
                {...(act === 'cancel' && { color: 'var(--bad)' })}
                onClick={() => props.onStart(act)}
              >
                {props.labelOf(act)}
              </Menu.Item>
            ))}
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** What can be done to the ticket: the likeliest act first. */
export function PaneActs(props: PaneActsProps): ReactNode {
  const { ticket, hasOutage } = props;
  const labelOf = useActLabel(ticket.state);
  const start = useStartAct(props);
  const may = useMay();
  const plan = actPlan({ ...ticket, hasOutage }, (act) => may(ACT_USE_CASES[act]));
  const { primary } = plan;
  useOfferedActs(props, plan, start);
  return (
    <div className="pane-acts">
      {primary !== null && (
        <Button size="compact-md" onClick={() => void start(primary)}>
          {labelOf(primary)}
        </Button>
      )}
      {plan.atHand.map((act) => (
        <Button key={act} size="compact-md" variant="default" onClick={() => void start(act)}>
          {labelOf(act)}
        </Button>
      ))}
      {Object.values(plan.menu).some((acts) => acts.length > 0) && (
        <ActMenu menu={plan.menu} labelOf={labelOf} onStart={(act) => void start(act)} />
      )}
    </div>
  );
}
