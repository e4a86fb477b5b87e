import type { JsonObject } from '#shared/domain/json.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import type { Person, RecordOf, Ticket } from '#shared/domain/kinds.ts';
import { fullName } from '#shared/domain/person-name.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';

/** The fields that name a record of the other kinds, the first that holds words. */
const NAMING_FIELDS = [
  'name',
  'label',
  'subject',
  'title',
  'target',
  'platform',
  'procedure',
  'note',
  'text',
];

/** What people call a record: the name of its kind where nothing in it names it. */
export function recordTitle(record: RecordOf<Kind>, nameOfKind: string): string {
  if (record.kind === 'ticket') return ticketTitle(record as Ticket);
  if (record.kind === 'person') return fullName(record as Person);
  const fields = record as unknown as JsonObject;
  const name = NAMING_FIELDS.map((field) => fields[field]).find((value) => typeof value === 'string');
  return typeof name === 'string' ? name : nameOfKind;
}

function ticketTitle(ticket: Ticket): string {
  return `${ticketCode(ticket)} · ${ticket.subject}`;
}
