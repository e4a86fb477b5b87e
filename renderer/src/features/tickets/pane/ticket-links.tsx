import { Button } from '@mantine/core';
import { IconDevices, IconFileText, IconUserQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Ticket } from '#shared/domain/kinds.ts';
import { useTicketWays } from '#renderer/features/tickets/ticket-ways.ts';
import { useText } from '#renderer/state/text.ts';

/** Where a ticket can be seen otherwise: its sheet, and the panels of whoever it is for. */
export function TicketLinks({ ticket }: { readonly ticket: Ticket }): ReactNode {
  const { panel, ticketSheet, assetPage } = useText();
  const { showSheet, showPanel, showAsset } = useTicketWays();
  const { id, bodyId, requesterId, assetId } = ticket;
  const look = { variant: 'default', size: 'compact-sm' } as const;
  return (
    <div className="ticket-links">
      <Button {...look} leftSection={<IconFileText size={15} aria-hidden />} onClick={() => showSheet(id)}>
        {ticketSheet.show}
      </Button>
      <Button
        {...look}
        leftSection={<IconUserQuestion size={15} aria-hidden />}
        onClick={() => showPanel({ kind: 'body', id: bodyId })}
      >
        {panel.ofBody}
      </Button>
      {assetId !== null && (
        <Button
          {...look}
          leftSection={<IconDevices size={15} aria-hidden />}
          onClick={() => showAsset(assetId)}
        >
          {assetPage.showAsset}
        </Button>
      )}
      {requesterId !== null && (
        <Button
          {...look}
          leftSection={<IconUserQuestion size={15} aria-hidden />}
          onClick={() => showPanel({ kind: 'person', id: requesterId })}
        >
          {panel.ofPerson}
        </Button>
      )}
    </div>
  );
}
