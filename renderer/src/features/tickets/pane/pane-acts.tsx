import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import type { Ticket } from '#shared/domain/kinds.ts';
import { isWaiting } from '#shared/domain/ticket-lifecycle.ts';
import type { Shortcut } from '#renderer/state/shortcuts.ts';
import { useText } from '#renderer/state/text.ts';
import { useShortcuts } from '#renderer/state/use-shortcuts.ts';
import { usePerform } from '#renderer/features/tickets/use-perform.ts';
import { ActDialog } from './act-dialog.tsx';
import type { AskingAct } from './act-form.ts';
import { actPlan, type TicketAct } from './act-plan.ts';

interface PaneActsProps {
  readonly ticket: Ticket;
  readonly onEdit: () => void;
}

function useActLabel(ticket: Ticket): (act: TicketAct) => string {
  const { acts } = useText().ticketPane;
  return (act) => (act === 'start' && isWaiting(ticket.state) ? acts.resume : acts[act]);
}

/** Starts an act: at once when nothing needs to be asked, with a dialog otherwise. */
function useStartAct({ ticket, onEdit }: PaneActsProps, ask: (act: AskingAct) => void) {
  const { ticketPane, labels } = useText();
  const { act: run, settle } = usePerform();
  const ticketId = ticket.id;
  const needsPlan = ticket.state === 'takenInCharge' && ticket.plan === null && ticket.solution === null;
  return async (act: TicketAct): Promise<void> => {
    switch (act) {
      case 'take':
        settle(await run('takeCharge', { ticketId }), ticketPane.said.taken);
        break;
      case 'remind':
        settle(await run('recordReminder', { ticketId }), ticketPane.said.reminded);
        break;
      case 'start': {
        if (needsPlan) {
          ask(act);
          break;
        }
        const moved = await run('moveTicket', { ticketId, to: 'inProgress' });
        settle(moved, ticketPane.said.moved(labels.ticketState.inProgress));
        break;
      }
      case 'edit':
        onEdit();
        break;
      case 'assign':
      case 'wait':
      case 'resolve':
      case 'close':
      case 'reopen':
      case 'cancel':
        ask(act);
        break;
    }
  };
}

/** What can be done to the ticket: the likeliest act first. */
export function PaneActs(props: PaneActsProps): ReactNode {
  const { ticket } = props;
  const { tickets, ticketPane } = useText();
  const [asked, setAsked] = useState<AskingAct | null>(null);
  const labelOf = useActLabel(ticket);
  const start = useStartAct(props, setAsked);
  const plan = actPlan(ticket.state);
  const { onEdit } = props;
  const canResolve = plan.primary === 'resolve' || plan.atHand.includes('resolve');

  useShortcuts(
    useMemo<readonly Shortcut[]>(
      () => [
        ...(canResolve
          ? [{ keys: 'r', label: tickets.shortcuts.resolve, run: () => setAsked('resolve') }]
          : []),
        ...(plan.atHand.includes('edit') ? [{ keys: 'e', label: tickets.shortcuts.edit, run: onEdit }] : []),
      ],
      // The plan is a function of the state alone.
      // eslint-disable-next-line react-hooks/exhaustive-deps -- `plan` is new at every rendering, its content is not
      [tickets, onEdit, canResolve, ticket.state],
    ),
  );

  return (
    <div className="pane-acts">
      {plan.primary !== null && (
        <Button size="compact-md" onClick={() => void start(plan.primary ?? 'edit')}>
          {labelOf(plan.primary)}
        </Button>
      )}
      {plan.atHand.map((act) => (
        <Button key={act} size="compact-md" variant="default" onClick={() => void start(act)}>
          {labelOf(act)}
        </Button>
      ))}
      {plan.menu.length > 0 && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="default" size={30} aria-label={ticketPane.acts.more}>
              <IconDots size={17} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {plan.menu.map((act) => (
              <Menu.Item
                key={act}
                {...(act === 'cancel' && { color: 'var(--bad)' })}
                onClick={() => void start(act)}
              >
                {labelOf(act)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {asked !== null && <ActDialog key={asked} ticket={ticket} act={asked} onClose={() => setAsked(null)} />}
    </div>
  );
}
