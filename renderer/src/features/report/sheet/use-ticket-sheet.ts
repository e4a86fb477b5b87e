import { useMemo } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { fullName } from '#shared/domain/person-name.ts';
import type { TicketFile } from '#shared/domain/ticket-file.ts';
import type { DocumentContent } from '#shared/reports/document-content.ts';
import { sheetRules } from '#shared/reports/sheet-due.ts';
import { ticketSheet } from '#shared/reports/ticket-sheet.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useDesk } from '#renderer/store/archive-context.tsx';
import { useLiveValue, useRecords } from '#renderer/store/record-hooks.ts';
import { useRegisterNames } from '#renderer/store/use-register-names.ts';
import { useTicketFile } from '#renderer/store/use-ticket-file.ts';

export type TicketSheetState =
  | { readonly status: 'loading' }
  | { readonly status: 'missing' }
  | { readonly status: 'ready'; readonly file: TicketFile; readonly content: DocumentContent };

/** The sheet of a ticket, kept up to date. */
export function useTicketSheet(ticketId: RecordId<'ticket'>): TicketSheetState {
  const catalogue = useText();
  const formats = useFormats();
  const { archive, actor, rules } = useDesk();
  const rulesOf = useLiveValue(rules);
  const names = useRegisterNames(catalogue);
  const people = useRecords('person');
  const bodies = useRecords('body');
  const file = useTicketFile(ticketId);
  return useMemo(() => {
    if (file === null) return { status: 'missing' };
    if (file === undefined || names === undefined || rulesOf === undefined) return { status: 'loading' };
    const { bodyId } = file.ticket;
    const now = archive.context.clock.now();
    const author = people?.find(({ id }) => id === actor);
    const content = ticketSheet({
      ...sheetRules(file, rulesOf(bodyId), { now, names, catalogue, formats }),
      file,
      names,
      hasDemonstration: bodies?.some(({ id, demonstration }) => id === bodyId && demonstration) ?? false,
      generatedAt: now,
      generatedBy: author === undefined ? '' : fullName(author),
      catalogue,
      formats,
    });
    return { status: 'ready', file, content };
  }, [file, names, rulesOf, archive, people, actor, bodies, catalogue, formats]);
}
