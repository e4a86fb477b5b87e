import type { Contact, Notification, RemoteSession } from '#shared/domain/kinds.ts';
import { moment, saidOf, together, type Telling, type TimelineMoment } from './moment.ts';

const MINUTE = 60_000;

/** The calls, messages and visits of a ticket; a cancelled one stays, and says why it does not count. @see CAP-3.1.2-a */
export function contactMoments(contacts: readonly Contact[], telling: Telling): readonly TimelineMoment[] {
  const { labels, ticketLife } = telling.text;
  return contacts.map((contact) => {
    const { id, at, by, channel, direction, personId, personName, reachedAt, cancelledBecause } = contact;
    const person = personId === null ? personName : telling.nameOf(personId);
    const title = together([labels.channel[channel], labels.contactDirection[direction], person, reachedAt]);
    return moment({
      key: id,
      at,
      author: telling.nameOf(by),
      title: cancelledBecause === null ? title : ticketLife.contactCancelled(title),
      text: saidOf(
        [contact.note, cancelledBecause === null ? null : ticketLife.because(cancelledBecause)],
        '\n',
      ),
      facet: 'contacts',
      source: { kind: 'contact', id, field: 'at' },
      contactId: cancelledBecause === null ? id : null,
      amending: cancelledBecause === null ? 'editContact' : null,
    });
  });
}

function sessionTitle(
  { startedAt, endedAt, estimateMinutes }: RemoteSession,
  { text, formats }: Telling,
): string {
  const { session } = text.ticketLife;
  const name = text.labels.kind.remoteSession;
  if (startedAt === null)
    return together([
      name,
      estimateMinutes === null ? null : session.estimate(formats.duration(estimateMinutes)),
    ]);
  if (endedAt === null) return together([name, session.running]);
  return together([name, formats.duration(Math.floor((endedAt - startedAt) / MINUTE))]);
}

/** The sessions of remote assistance: who allowed them, when, from when to when. @see CAP-3.1.4-c */
export function sessionMoments(
  sessions: readonly RemoteSession[],
  telling: Telling,
): readonly TimelineMoment[] {
  const { formats } = telling;
  const { session } = telling.text.ticketLife;
  return sessions.map((each) => {
    const { id, consentBy, consentAt, startedAt, endedAt, operatorId } = each;
    return moment({
      key: id,
      at: startedAt ?? consentAt,
      author: telling.nameOf(operatorId),
      title: sessionTitle(each, telling),
      text: saidOf([
        session.consent(consentBy, formats.time(consentAt)),
        startedAt === null
          ? null
          : session.hours(formats.time(startedAt), endedAt === null ? null : formats.time(endedAt)),
      ]),
      facet: 'work',
      source: { kind: 'remoteSession', id, field: 'consentAt' },
      amending: 'editSession',
    });
  });
}

/** What whoever asked was told, or is to be told. @see CAP-3.4.2.1-b */
export function notificationMoments(
  notifications: readonly Notification[],
  telling: Telling,
): readonly TimelineMoment[] {
  const { labels, ticketLife } = telling.text;
  return notifications.map(({ id, type, preparedAt, by, recipient, state, sentAt, failure }) =>
    moment({
      key: id,
      at: preparedAt,
      author: telling.nameOf(by),
      title: ticketLife.notification(labels.notificationType[type], labels.notificationState[state]),
      text: saidOf([recipient, sentAt === null ? null : telling.formats.dateTime(sentAt), failure]),
      facet: 'contacts',
      source: { kind: 'notification', id, field: 'preparedAt' },
    }),
  );
}
