import type { TicketEntry } from '#shared/domain/kinds.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { RegisterNames } from './register-names.ts';

/** What an entry of a timeline says beside its text: from what to what, whom, which file. */
export function entryDetail(entry: TicketEntry, names: RegisterNames, { labels }: Catalogue): string {
  const { from, to, fromPriority, toPriority, fromBodyId, toBodyId, operatorId, fileName } = entry;
  const parts = [
    change(from === null ? null : labels.ticketState[from], to === null ? null : labels.ticketState[to]),
    change(
      fromPriority === null ? null : labels.ticketPriority[fromPriority],
      toPriority === null ? null : labels.ticketPriority[toPriority],
    ),
    change(
      fromBodyId === null ? null : names.body(fromBodyId),
      toBodyId === null ? null : names.body(toBodyId),
    ),
    names.person(operatorId),
    fileName,
  ];
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}

function change(from: string | null, to: string | null): string | null {
  return from === null || to === null ? (to ?? from) : `${from} → ${to}`;
}
