import type { RecordId } from '#shared/domain/identity.ts';
import { CONTACT_DIRECTIONS, type ContactDirection } from '#shared/domain/contact.ts';
import { CHANNELS, type Channel } from '#shared/domain/ticket.ts';
import { labelled } from '#renderer/ui/labelled.ts';
import type { AskedAct } from './asked-act.ts';

/** Records a call, a message or a visit. @see CAP-3.1.2-a */
export const contact: AskedAct = {
  words: ({ text: { ticketActs } }) => ticketActs.contact,
  fields: ({ text }) => {
    const { ticketActs, labels } = text;
    const names = text.fieldNames.contact;
    return [
      { name: 'note', label: names.note, sort: 'prose', isMandatory: true },
      {
        name: 'direction',
        label: names.direction,
        sort: 'segments',
        choices: labelled(CONTACT_DIRECTIONS, labels.contactDirection),
      },
      {
        name: 'channel',
        label: names.channel,
        sort: 'choice',
        choices: labelled(CHANNELS, labels.channel),
        isMandatory: true,
      },
      { name: 'personName', label: ticketActs.contact.who, sort: 'line', hint: ticketActs.contact.whoHint },
      { name: 'reachedAt', label: names.reachedAt, sort: 'line' },
      { name: 'at', label: ticketActs.when, sort: 'moment' },
    ];
  },
  initial: () => ({ channel: 'phone', direction: 'incoming' }),
  run: (act, form, { ticket }) => {
    const at = form.moment('at');
    return act('recordContact', {
      ticketId: ticket.id,
      note: form.text('note') ?? '',
      channel: form.text('channel') as Channel,
      direction: form.text('direction') as ContactDirection,
      personName: form.text('personName'),
      reachedAt: form.text('reachedAt'),
      ...(at !== null && { at }),
    });
  },
  done: (_, { text }) => text.ticketActs.contact.done,
};

/** Says that a contact does not count: it is kept. @see CAP-3.1.2-a */
export const cancelContact: AskedAct = {
  words: ({ text: { ticketActs } }) => ({ ...ticketActs.cancelContact, isGrave: true }),
  fields: ({ text }) => [{ name: 'reason', label: text.ticketActs.reason, sort: 'line', isMandatory: true }],
  run: (act, form, { about }) =>
    act('cancelContact', { contactId: about as RecordId<'contact'>, reason: form.text('reason') ?? '' }),
  done: (_, { text }) => text.ticketActs.cancelContact.done,
};
