import { CONTACT_DIRECTIONS } from '#shared/domain/contact.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Contact, PlatformOutage, RemoteSession } from '#shared/domain/kinds.ts';
import { CHANNELS } from '#shared/domain/ticket.ts';
import type { ArgumentsOf } from '#shared/application/use-cases.ts';
import type { ActField, ActForm, FormReader } from '#renderer/ui/act-form/act-form.ts';
import { touchedFields } from '#renderer/ui/act-form/touched-fields.ts';
import {
  escalationChanges,
  escalationFields,
  escalationForm,
} from '#renderer/ui/followed/amend-escalation.ts';
import { labelled } from '#renderer/ui/labelled.ts';
import type { ActContext, AskedAct } from './asked-act.ts';

/** What can be corrected from a line of the timeline. */
export type AmendingAct =
  'editContact' | 'editEscalation' | 'editQuote' | 'editSession' | 'editGuided' | 'editOutage';

type Words = AskedAct['words'];

const words: Words = ({ text: { charging } }) => ({ title: charging.amend.title, submit: charging.save });

const done: AskedAct['done'] = (_, { text }) => text.charging.amended;

function contactOf({ life, about }: ActContext): Contact | undefined {
  return life.contacts.find(({ id }) => id === about);
}

function contactForm(contact: Contact | undefined, { formats, nameOf }: ActContext): ActForm {
  if (contact === undefined) return {};
  const { note, channel, direction, personId, personName, reachedAt, at } = contact;
  return {
    note,
    channel,
    direction,
    personName: personName ?? (personId === null ? '' : (nameOf(personId) ?? '')),
    reachedAt: reachedAt ?? '',
    at: formats.dateTime(at),
  };
}

function contactChanges(contact: Contact, form: FormReader, context: ActContext) {
  const said = {
    note: form.text('note') ?? '',
    channel: (form.text('channel') ?? contact.channel) as Contact['channel'],
    direction: (form.text('direction') ?? contact.direction) as Contact['direction'],
    personName: form.text('personName'),
    reachedAt: form.text('reachedAt'),
    at: form.moment('at') ?? contact.at,
  };
  const touched = touchedFields(said, contactForm(contact, context), form);
  // Another name is another person: the one that was chosen does not stay beside it.
  return 'personName' in touched ? { ...touched, personId: null } : touched;
}

/** Corrects a contact. @see CAP-3.1.2-a */
export const editContact: AskedAct = {
  words,
  fields: ({ text }) => {
    const { fieldNames, labels, ticketActs } = text;
    const names = fieldNames.contact;
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
      { name: 'personName', label: ticketActs.contact.who, sort: 'line', isMandatory: true, atMost: 120 },
      { name: 'reachedAt', label: names.reachedAt, sort: 'line', atMost: 120 },
      { name: 'at', label: ticketActs.when, sort: 'moment', isMandatory: true },
    ];
  },
  initial: (context) => contactForm(contactOf(context), context),
  run: (act, form, context) => {
    const contact = contactOf(context);
    const id = context.about as RecordId<'contact'>;
    const changes = contact === undefined ? {} : contactChanges(contact, form, context);
    return act('editContact', { id, changes });
  },
  done,
};

/** Corrects a hand-over. @see CAP-3.1.4-b */
export const editEscalation: AskedAct = {
  words,
  fields: ({ life, about, text }) =>
    escalationFields(
      life.escalations.find(({ id }) => id === about),
      text,
    ),
  initial: ({ life, about, formats }) =>
    escalationForm(
      life.escalations.find(({ id }) => id === about),
      formats,
    ),
  run: (act, form, { life, about, formats }) => {
    const escalation = life.escalations.find(({ id }) => id === about);
    const changes = escalation === undefined ? {} : escalationChanges(escalation, form, formats);
    return act('editEscalation', { id: about as RecordId<'escalation'>, changes });
  },
  done,
};

function sessionOf({ life, about }: ActContext): RemoteSession | undefined {
  return life.remoteSessions.find(({ id }) => id === about);
}

function sessionForm(session: RemoteSession | undefined, { formats }: ActContext): ActForm {
  if (session === undefined) return {};
  const { consentBy, consentAt, startedAt, endedAt } = session;
  return {
    consentBy,
    consentAt: formats.dateTime(consentAt),
    ...(startedAt !== null && { startedAt: formats.dateTime(startedAt) }),
    ...(endedAt !== null && { endedAt: formats.dateTime(endedAt) }),
  };
}

/** Corrects who consented to a session and its times. @see CAP-3.1.4-c */
export const editSession: AskedAct = {
  words,
  fields: (context) => {
    const { consentBy, consentAt, startedAt, endedAt } = context.text.ticketActs.session;
    const moment = (name: string, label: string): ActField => ({
      name,
      label,
      sort: 'moment',
      isMandatory: true,
    });
    const shown = sessionForm(sessionOf(context), context);
    return [
      { name: 'consentBy', label: consentBy, sort: 'line', isMandatory: true },
      moment('consentAt', consentAt),
      ...('startedAt' in shown ? [moment('startedAt', startedAt)] : []),
      ...('endedAt' in shown ? [moment('endedAt', endedAt)] : []),
    ];
  },
  initial: (context) => sessionForm(sessionOf(context), context),
  run: (act, form, context) => {
    const session = sessionOf(context);
    const said = {
      consentBy: form.text('consentBy') ?? '',
      consentAt: form.moment('consentAt') ?? session?.consentAt,
      startedAt: form.moment('startedAt'),
      endedAt: form.moment('endedAt'),
    };
    const changes = touchedFields(said, sessionForm(session, context), form);
    const args = { id: context.about as RecordId<'remoteSession'>, changes };
    return act('editSession', args as ArgumentsOf<'editSession'>);
  },
  done,
};

function outageOf({ life, about }: ActContext): PlatformOutage | undefined {
  return life.outages.find(({ id }) => id === about);
}

function outageForm(outage: PlatformOutage | undefined, { formats }: ActContext): ActForm {
  if (outage === undefined) return {};
  const { platform, owner, detectedAt, ownerContact, reference } = outage;
  return {
    platform,
    owner,
    detectedAt: formats.dateTime(detectedAt),
    ownerContact: ownerContact ?? '',
    reference: reference ?? '',
  };
}

/** Corrects what was written of a platform that does not work. @see P9-5.4-a */
export const editOutage: AskedAct = {
  words,
  fields: ({ text }) => {
    const names = text.fieldNames.platformOutage;
    return [
      { name: 'platform', label: names.platform, sort: 'line', isMandatory: true, atMost: 80 },
      { name: 'owner', label: names.owner, sort: 'line', isMandatory: true, atMost: 120 },
      { name: 'detectedAt', label: names.detectedAt, sort: 'moment', isMandatory: true },
      { name: 'ownerContact', label: names.ownerContact, sort: 'line', atMost: 120 },
      { name: 'reference', label: names.reference, sort: 'line', atMost: 80 },
    ];
  },
  initial: (context) => outageForm(outageOf(context), context),
  run: (act, form, context) => {
    const outage = outageOf(context);
    const said = {
      platform: form.text('platform') ?? '',
      owner: form.text('owner') ?? '',
      detectedAt: form.moment('detectedAt') ?? outage?.detectedAt,
      ownerContact: form.text('ownerContact'),
      reference: form.text('reference'),
    };
    const changes = touchedFields(said, outageForm(outage, context), form);
    const args = { id: context.about as RecordId<'platformOutage'>, changes };
    return act('editOutage', args as ArgumentsOf<'editOutage'>);
  },
  done,
};
