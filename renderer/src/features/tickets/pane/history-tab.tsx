import type { ReactNode } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { useText } from '#renderer/state/text.ts';
import { useHistory } from '#renderer/store/record-hooks.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { HistoryList } from '#renderer/ui/history-list.tsx';
import { RedactButton } from '#renderer/features/tickets/redact/redact-button.tsx';
import { targetOfFact, targetOfReason } from '#renderer/features/tickets/redact/redact-target.ts';

/** Who changed what of a ticket, when, from what to what. */
export function HistoryTab({ ticketId }: { readonly ticketId: RecordId<'ticket'> }): ReactNode {
  const { secrets } = useText();
  const lines = useHistory('ticket', ticketId);
  const nameOf = useNames();
  return (
    <div className="pane-scroll" tabIndex={0}>
      <HistoryList
        kind="ticket"
        lines={lines}
        nameOf={nameOf}
        actsOn={(line, what) => <RedactButton target={targetOfFact(ticketId, line)} what={what} />}
        actsOnReason={(act) => (
          <RedactButton target={targetOfReason(ticketId, act)} what={secrets.changeReason} />
        )}
      />
    </div>
  );
}
