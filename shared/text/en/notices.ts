import type { Catalogue } from '#shared/text/catalogue.ts';

/** What the notifications to whoever asked say, in a ticket and in the outbox. */
export const notices: Catalogue['notices'] = {
  title: 'Notifications',
  lead: 'Messages ready for whoever asked: they open in the mail program, are sent from there and marked as sent.',
  waiting: (count) => (count === '1' ? '1 to send' : `${count} to send`),
  shownOf: (shown, all) => `${shown} of ${all}`,
  more: 'Show more',
  empty: 'No notification to send',
  emptyText: 'Receipts, takings in charge, updates and closings to be sent appear here.',
  emptyTicket: 'No notification yet',
  emptyTicketText: 'The first one is prepared when the ticket gets its number.',
  to: (address) => `To ${address}`,
  noAddress: 'The address is missing: add it with Edit.',
  prepared: (when, who) => `prepared on ${when} by ${who}`,
  sentAt: (when) => `sent on ${when}`,
  failed: (why) => `Not sent: ${why}`,
  show: 'Show the text',
  acts: {
    open: 'Open e-mail',
    copy: 'Copy',
    copied: 'Copied',
    sent: 'Mark as sent',
    fail: 'It was not sent…',
    edit: 'Edit…',
    discard: 'Discard',
    of: (act, subject) => `${act}: ${subject}`,
    ticket: (code) => `Open ticket ${code}`,
  },
  said: {
    opened: 'Open in the mail program. Once it has gone, mark it as sent.',
    openedInPart:
      'Open in the mail program, but the text was too long: its end is missing. Copy the text from here.',
    sent: 'Notification marked as sent.',
    failed: 'Notification marked as not sent.',
    edited: 'Notification corrected.',
    discarded: 'Notification discarded.',
  },
  dialog: {
    edit: 'Edit the notification',
    save: 'Save',
    fail: 'The notification was not sent',
    why: 'Why',
    record: 'Record',
  },
};
