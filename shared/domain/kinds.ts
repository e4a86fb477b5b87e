import { assetKind } from './asset.ts';
import { bodyKind } from './body.ts';
import { bodyTermsKind } from './body-terms.ts';
import { calendarKind } from './calendar.ts';
import { closureKind } from './closure.ts';
import { consultationKind } from './consultation.ts';
import { contactKind } from './contact.ts';
import { continuityMeasureKind } from './continuity-measure.ts';
import { escalationKind } from './escalation.ts';
import { evolutionKind } from './evolution.ts';
import { improvementKind } from './improvement.ts';
import { notificationKind } from './notification.ts';
import { personKind } from './person.ts';
import { plannedTaskKind } from './planned-task.ts';
import { platformOutageKind } from './platform-outage.ts';
import { quoteKind } from './quote.ts';
import { remoteSessionKind } from './remote-session.ts';
import { savedViewKind } from './saved-view.ts';
import { seatKind } from './seat.ts';
import { serviceLevelKind } from './service-level-table.ts';
import { textTemplateKind } from './text-template.ts';
import { ticketEntryKind } from './ticket-entry.ts';
import { ticketKind } from './ticket.ts';
import type { Field } from './field.ts';
import type { RecordId, Scope } from './identity.ts';
import type { FieldsOf, KindDeclaration } from './kind.ts';
import type { Kind } from './kind-name.ts';

/** Every kind of record, by name. */
export const KINDS = {
  body: bodyKind,
  seat: seatKind,
  person: personKind,
  asset: assetKind,
  calendar: calendarKind,
  closure: closureKind,
  serviceLevel: serviceLevelKind,
  bodyTerms: bodyTermsKind,
  textTemplate: textTemplateKind,
  savedView: savedViewKind,
  ticket: ticketKind,
  ticketEntry: ticketEntryKind,
  contact: contactKind,
  remoteSession: remoteSessionKind,
  escalation: escalationKind,
  quote: quoteKind,
  consultation: consultationKind,
  plannedTask: plannedTaskKind,
  platformOutage: platformOutageKind,
  continuityMeasure: continuityMeasureKind,
  evolution: evolutionKind,
  improvement: improvementKind,
  notification: notificationKind,
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
/** A device. */
export type Asset = RecordOf<'asset'>;
/** A version of a body’s service hours. */
export type Calendar = RecordOf<'calendar'>;
/** Days on which an office is closed. */
export type Closure = RecordOf<'closure'>;
/** A version of what a body was promised. */
export type ServiceLevel = RecordOf<'serviceLevel'>;
/** A version of the terms on which a body is served. */
export type BodyTerms = RecordOf<'bodyTerms'>;
/** A ready text. */
export type TextTemplate = RecordOf<'textTemplate'>;
/** A kept view of the queue. */
export type SavedView = RecordOf<'savedView'>;
/** A contact with whoever asks. */
export type Contact = RecordOf<'contact'>;
/** A session of remote assistance. */
export type RemoteSession = RecordOf<'remoteSession'>;
/** A ticket handed to others. */
export type Escalation = RecordOf<'escalation'>;
/** Costs said in advance. */
export type Quote = RecordOf<'quote'>;
/** A discussion with the director. */
export type Consultation = RecordOf<'consultation'>;
/** Maintenance to be planned. */
export type PlannedTask = RecordOf<'plannedTask'>;
/** A platform of others that does not work. */
export type PlatformOutage = RecordOf<'platformOutage'>;
/** What was done for a proceeding. */
export type ContinuityMeasure = RecordOf<'continuityMeasure'>;
/** Evolutive work. */
export type Evolution = RecordOf<'evolution'>;
/** A request for improvement. */
export type Improvement = RecordOf<'improvement'>;
/** A message to whoever asked. */
export type Notification = RecordOf<'notification'>;

/** Whether `name` is a kind that this version knows. */
export function isKind(name: string): name is Kind {
  return Object.hasOwn(KINDS, name);
}

/** The declared fields of a kind, as a plain table. */
export function fieldsOf(kind: Kind): Readonly<Record<string, Field>> {
  return KINDS[kind].fields;
}
