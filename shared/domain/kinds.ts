import { bodyKind } from './body.ts';
import type { Field } from './field.ts';
import type { RecordId, Scope } from './identity.ts';
import type { FieldsOf, KindDeclaration } from './kind.ts';
import type { Kind } from './kind-name.ts';
import { personKind } from './person.ts';
import { seatKind } from './seat.ts';
import { ticketEntryKind } from './ticket-entry.ts';
import { ticketKind } from './ticket.ts';

/** Every kind of record, by name. */
export const KINDS = {
  body: bodyKind,
  seat: seatKind,
  person: personKind,
  ticket: ticketKind,
  ticketEntry: ticketEntryKind,
} satisfies { readonly [K in Kind]: KindDeclaration<K, Readonly<Record<string, Field>>> };

/** The declaration of kind `K`. */
export type DeclarationOf<K extends Kind> = (typeof KINDS)[K];

/** The names of the fields of kind `K`. */
export type FieldName<K extends Kind> = keyof DeclarationOf<K>['fields'] & string;

/** The fields of kind `K` that can be looked up by value. */
export type IndexOf<K extends Kind> = DeclarationOf<K>['indexes'][number];

/** A record of kind `K` as it is shown: one value for each field, the winner where several stand. */
export type RecordOf<K extends Kind> = FieldsOf<DeclarationOf<K>> & {
  readonly kind: K;
  readonly id: RecordId<K>;
  readonly scope: Scope;
  /** Hidden by a tombstone; can be restored. */
  readonly deleted: boolean;
};

/** A body. */
export type Body = RecordOf<'body'>;
/** A seat of a body. */
export type Seat = RecordOf<'seat'>;
/** A person. */
export type Person = RecordOf<'person'>;
/** A ticket. */
export type Ticket = RecordOf<'ticket'>;
/** A line of a ticket's timeline. */
export type TicketEntry = RecordOf<'ticketEntry'>;

/** Whether `name` is a kind that this version knows. */
export function isKind(name: string): name is Kind {
  return Object.hasOwn(KINDS, name);
}

/** The declared fields of a kind, as a plain table. */
export function fieldsOf(kind: Kind): Readonly<Record<string, Field>> {
  return KINDS[kind].fields;
}
