import type { RecordId } from '#shared/domain/identity.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import type { AskedAct } from './asked-act.ts';

/** Plans an outing for the ticket. @see CAP-3.1.6-a, CAP-3.1.6-f */
export const outing: AskedAct = {
  words: ({ text: { outings } }) => outings.agenda.fromTicket,
  fields: ({ text, onSite }) => {
    const { outings, fieldNames } = text;
    const names = fieldNames.outing;
    const { momentHint: hint, bringHint } = outings.agenda;
    return [
      {
        name: 'technicianId',
        label: names.technicianId,
        sort: 'choice',
        choices: onSite.guides,
        isMandatory: true,
      },
      { name: 'startsAt', label: names.startsAt, sort: 'moment', isMandatory: true, hint },
      { name: 'endsAt', label: names.endsAt, sort: 'moment', isMandatory: true, hint },
      { name: 'bring', label: names.bring, sort: 'prose', hint: bringHint },
      { name: 'notes', label: names.notes, sort: 'prose' },
    ];
  },
  initial: ({ ticket, onSite, now, formats }) => ({
    technicianId: ticket.operatorId ?? onSite.actor ?? '',
    startsAt: `${formats.day(dayOf(now))} 09:00`,
    endsAt: `${formats.day(dayOf(now))} 10:00`,
  }),
  run: (act, form, { ticket, now }) =>
    act('planOuting', {
      bodyId: ticket.bodyId,
      seatId: ticket.seatId,
      ticketIds: [ticket.id],
      technicianId: (form.text('technicianId') ?? '') as RecordId<'person'>,
      startsAt: form.moment('startsAt') ?? now,
      endsAt: form.moment('endsAt') ?? now,
      bring: [...form.several('bring')],
      notes: form.text('notes'),
    }),
  done: (_, { text }) => text.outings.agenda.fromTicket.done,
};
