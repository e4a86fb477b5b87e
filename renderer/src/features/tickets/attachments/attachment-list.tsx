import type { ReactNode } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { useText } from '#renderer/state/text.ts';
import { useTimeline } from '#renderer/store/record-hooks.ts';
import { AttachmentRow } from './attachment-row.tsx';
import './attachments.css';

/** The files attached to a ticket, earliest first; nothing when there are none. */
export function AttachmentList({ ticketId }: { readonly ticketId: RecordId<'ticket'> }): ReactNode {
  const { attachments } = useText();
  const files = (useTimeline(ticketId) ?? []).filter(({ type }) => type === 'attachment');
  if (files.length === 0) return null;
  return (
    <section className="attachments">
      <h3>{attachments.title}</h3>
      <ul aria-label={attachments.listLabel}>
        {files.map((entry) => (
          <AttachmentRow key={entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  );
}
