import { PLANNED_MODES, type PlannedMode } from '#shared/domain/escalation.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { repliedWith, replyFields } from '#renderer/ui/followed/supplier-reply.ts';
import { labelled } from '#renderer/ui/labelled.ts';
import type { ActField, ActForm, FormReader } from '#renderer/ui/act-form/act-form.ts';
import type { ActContext, AskedAct, SupplierChoice } from './asked-act.ts';

/** How long the name of whom a ticket goes to may be. */
const LONGEST_TARGET = 120;

/** The firm that was chosen, if one was. */
function chosenSupplier(form: ActForm, { suppliers }: ActContext): SupplierChoice | undefined {
  return suppliers.find(({ value }) => value === form['supplier']);
}

/** Whom the ticket goes to: the firm and the person that were chosen, or what was typed. */
function targetSaid(form: FormReader, { suppliers }: ActContext): string {
  const supplier = suppliers.find(({ value }) => value === form.text('supplier'));
  if (supplier === undefined) return form.text('target') ?? '';
  const contact = supplier.contacts.find(({ value }) => value === form.text('contact'));
  const said = contact === undefined ? supplier.label : `${supplier.label} · ${contact.label}`;
  return said.slice(0, LONGEST_TARGET).trim();
}

function targetFields(context: ActContext, form: ActForm): readonly ActField[] {
  const { office, ticketActs } = context.text;
  const { supplier, contact, contactHint, free } = office.escalation;
  const { target, targetHint } = ticketActs.escalate;
  const chosen = chosenSupplier(form, context);
  const typed: ActField = {
    name: 'target',
    label: target,
    sort: 'line',
    isMandatory: true,
    hint: targetHint,
  };
  if (context.suppliers.length === 0) return [typed];
  const firms = context.suppliers.map(({ value, label }) => ({ value, label }));
  const firm: ActField = { name: 'supplier', label: supplier, sort: 'choice', choices: firms, hint: free };
  if (chosen === undefined) return [firm, typed];
  if (chosen.contacts.length === 0) return [firm];
  const choices = chosen.contacts;
  return [firm, { name: 'contact', label: contact, sort: 'choice', choices, hint: contactHint }];
}

/** Proposes the only firm there is, and whom to ask for first. @see CAP-6.1-a */
function targetAtFirst({ suppliers }: ActContext): ActForm {
  const [only, ...others] = suppliers;
  if (only === undefined || others.length > 0) return {};
  return { supplier: only.value, contact: only.contacts[0]?.value ?? '' };
}

/** Hands a ticket to whoever can solve it. @see CAP-3.1.4-b, CAP-6.1-a */
export const escalate: AskedAct = {
  words: ({ text: { ticketActs } }) => ticketActs.escalate,
  initial: targetAtFirst,
  fields: (context, form) => {
    const { text } = context;
    const { escalate: words } = text.ticketActs;
    const names = text.fieldNames.escalation;
    return [
      ...targetFields(context, form),
      { name: 'reason', label: words.why, sort: 'prose' },
      { name: 'reference', label: names.reference, sort: 'line' },
      {
        name: 'plannedMode',
        label: names.plannedMode,
        sort: 'choice',
        choices: labelled(PLANNED_MODES, text.labels.plannedMode),
      },
      { name: 'plannedDay', label: names.plannedDay, sort: 'day' },
    ];
  },
  run: (act, form, context) =>
    act('escalateTicket', {
      ticketId: context.ticket.id,
      target: targetSaid(form, context),
      reason: form.text('reason'),
      reference: form.text('reference'),
      plannedMode: form.text('plannedMode') as PlannedMode | null,
      plannedDay: form.day('plannedDay'),
    }),
  done: (form, context) => context.text.ticketActs.escalate.done(targetSaid(form, context)),
};

function targetOf({ life, about }: ActContext): string {
  return life.escalations.find(({ id }) => id === about)?.target ?? '';
}

/** Records what the other side answered. @see CAP-3.1.4-b */
export const reply: AskedAct = {
  words: (context) => {
    const { title, submit } = context.text.ticketActs.reply;
    return { title: title(targetOf(context)), submit };
  },
  fields: ({ text, ticket }) => replyFields(ticket.state === 'waitingSupplier', text),
  run: (act, form, { about }) =>
    act('recordReply', { escalationId: about as RecordId<'escalation'>, ...repliedWith(form) }),
  done: (_, { text }) => text.ticketActs.reply.done,
};
