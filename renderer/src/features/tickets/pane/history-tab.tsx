import type { ReactNode } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { useHistory } from '#renderer/store/record-hooks.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { HistoryList } from '#renderer/ui/history-list.tsx';

/** Who changed what of a ticket, when, from what to what. */
export function HistoryTab({ ticketId }: { readonly ticketId: RecordId<'ticket'> }): ReactNode {
  const lines = useHistory('ticket', ticketId);
  const nameOf = useNames();
  return (
    <div className="pane-scroll" tabIndex={0}>
      <HistoryList kind="ticket" lines={lines} nameOf={nameOf} />
    </div>
  );
}
