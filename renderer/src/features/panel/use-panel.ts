import { useMemo } from 'react';
import type { Ticket, TicketEntry } from '#shared/domain/kinds.ts';
import { documentHtml } from '#shared/reports/document-html.ts';
import { panelDocument } from '#shared/reports/panel-document.ts';
import type { RegisterNames } from '#shared/reports/register-names.ts';
import { type PanelSubject, requesterPanel, type RequesterPanel } from '#shared/reports/requester-panel.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useArchive } from '#renderer/store/archive-context.tsx';
import { useFound, useRecords } from '#renderer/store/record-hooks.ts';

/** The requests of a subject, kept up to date; `undefined` while they are first loaded. */
export function usePanel(subject: PanelSubject): RequesterPanel<Ticket> | undefined {
  const tickets = useFound('ticket', subject.kind === 'body' ? 'bodyId' : 'requesterId', subject.id);
  return useMemo(
    () => (tickets === undefined ? undefined : requesterPanel(tickets, subject)),
    [tickets, subject],
  );
}

/** Makes the page to send: the timelines are read when it is asked for, of the requests in hand alone. */
export function usePanelPage(
  panel: RequesterPanel<Ticket> | undefined,
  subjectName: string,
  names: RegisterNames | undefined,
): () => Promise<string | null> {
  const catalogue = useText();
  const formats = useFormats();
  const { workspace, context } = useArchive();
  const bodies = useRecords('body');
  return async () => {
    if (panel === undefined || names === undefined) return null;
    const lines = new Map<string, readonly TicketEntry[]>();
    for (const { id } of panel.inHand)
      lines.set(id, await workspace.find('ticketEntry', { index: 'ticketId', value: id }));
    const shown = new Set([...panel.inHand, ...panel.past].map(({ bodyId }) => bodyId));
    const content = panelDocument({
      panel,
      entriesOf: ({ id }) => lines.get(id) ?? [],
      subjectName,
      hasDemonstration: bodies?.some(({ id, demonstration }) => demonstration && shown.has(id)) ?? false,
      names,
      at: context.clock.now(),
      catalogue,
      formats,
    });
    return documentHtml(content, { language: catalogue.report.language, formats });
  };
}
