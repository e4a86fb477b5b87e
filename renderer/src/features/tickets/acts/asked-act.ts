import type { RecordId } from '#shared/domain/identity.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import type { BodyRules } from '#shared/domain/service-level/body-rules.ts';
import type { Result } from '#shared/domain/refusal.ts';
import type { RecordVersions } from '#shared/domain/versioned.ts';
import type { Done } from '#shared/application/execute.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';
import type { TicketLife } from '#renderer/store/use-ticket-life.ts';
import type { OnSiteChoices } from '#renderer/parts/use-on-site-people.ts';
import type { Act, NotDone } from '#renderer/store/use-act.ts';
import type { ActField, ActForm, FormReader } from '#renderer/ui/act-form/act-form.ts';

/** A firm that a ticket can be handed to. */
export interface SupplierChoice {
  readonly value: string;
  readonly label: string;
  readonly contacts: readonly { readonly value: string; readonly label: string }[];
}

/** What an act is about, and what its dialog is made with. */
export interface ActContext {
  readonly ticket: Ticket;
  /** What the dialog saw of the ticket when it opened; `undefined` while that is looked for. */
  readonly versions: RecordVersions | undefined;
  readonly life: TicketLife;
  /** The record around the ticket that the act is about: a quote, an escalation, a session. */
  readonly about: string | null;
  readonly now: Instant;
  readonly rules: BodyRules | null;
  readonly text: Catalogue;
  readonly formats: Formats;
  readonly nameOf: (id: string) => string | undefined;
  /** The firms that a ticket can be handed to, by name, each with whom to ask for, the first to be asked first. @see CAP-6.1-a */
  readonly suppliers: readonly SupplierChoice[];
  /** Who did and who guided what is done on site for the ticket, by name. @see REG-5.3-b */
  readonly onSite: OnSiteChoices;
  /** Every body, by name. */
  readonly bodies: readonly { readonly value: string; readonly label: string }[];
}

/** What an act wrote, or why it wrote nothing. */
export type Acted = Result<Done<unknown>, NotDone>;

/** What the dialog of an act says around its fields. */
export interface ActWords {
  readonly title: string;
  readonly submit: string;
  /** What to know before. */
  readonly lead?: string;
  /** What is done cannot be taken back with the same words: the button says so in colour. */
  readonly isGrave?: boolean;
}

/** An act that asks for something before it is done. */
export interface AskedAct {
  readonly words: (context: ActContext, form: ActForm) => ActWords;
  readonly fields: (context: ActContext, form: ActForm) => readonly ActField[];
  /** What is filled in already. */
  readonly initial?: (context: ActContext) => ActForm;
  readonly run: (act: Act, form: FormReader, context: ActContext) => Promise<Acted>;
  /** The ticket that it opened, to be shown. */
  readonly opened?: (value: unknown) => RecordId<'ticket'> | undefined;
  /** What is said when it is done. */
  readonly done: (form: FormReader, context: ActContext) => string;
}
