import type { ArgumentFault } from '#shared/domain/act-refusals.ts';
import { toInstant } from '#shared/domain/instant.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { createFormats } from '#shared/text/formats.ts';
import { nameOfField } from '#shared/text/name-of-field.ts';
import { backupRefusals } from './backup-refusals.ts';
import { checkRefusals } from './check-refusals.ts';
import { chargingRefusals } from './charging-refusals.ts';
import { costsDataRefusals } from './costs-data-refusals.ts';
import { accessRefusals } from './access-refusals.ts';
import { costsIssueRefusals } from './costs-issue-refusals.ts';
import { deskRefusals } from './desk-refusals.ts';
import { documentRefusals } from './document-refusals.ts';
import { fieldNames } from './field-names.ts';
import { guidedActionRefusals } from './guided-action-refusals.ts';
import { handoverPolicyRefusals } from './handover-policy-refusals.ts';
import { handoverReceiptRefusals } from './handover-receipt-refusals.ts';
import { handoverCustodyRefusals } from './handover-custody-refusals.ts';
import { importRefusals } from './import-refusals.ts';
import { inventoryRefusals } from './inventory-refusals.ts';
import { KIND_WITH_ARTICLE } from './kind-with-article.ts';
import { labels } from './labels.ts';
import { leakRefusals } from './leak-refusals.ts';
import { handoverAssignmentsRefusals } from './handover-assignments-refusals.ts';
import { officeRefusals } from './office-refusals.ts';
import { outingRefusals } from './outing-refusals.ts';
import { siteRegisterRefusals } from './site-register-refusals.ts';
import { ticketRuleRefusals } from './ticket-rule-refusals.ts';
import { setupRefusals } from './setup-refusals.ts';

const formats = createFormats('en');

const KEPT = 'What you wrote is still here';

function ticket(code: string | null): string {
  return code === null ? 'The new ticket' : `Ticket ${code}`;
}

function fault({ field, problem, limit }: ArgumentFault): string {
  const name = `“${nameOfField(fieldNames, field)}”`;
  const longest = limit === null ? '' : ` (at most ${formats.integer(limit)})`;
  switch (problem) {
    case 'missing':
      return `${name} must be filled in`;
    case 'too-short':
      return `${name} is empty or too short`;
    case 'too-long':
      return `${name} is too long or too large${longest}`;
    case 'malformed':
      return `${name} is not in the expected form`;
    case 'unexpected':
      return `${name} is not expected`;
  }
}

/** The English sentences of refusals: what happened, what was kept, what to do. */
export const refusals: Catalogue['refusals'] = {
  ...chargingRefusals,
  ...costsDataRefusals,
  ...checkRefusals,
  ...accessRefusals,
  ...deskRefusals,
  ...documentRefusals,
  ...costsIssueRefusals,
  ...guidedActionRefusals,
  ...siteRegisterRefusals,
  ...ticketRuleRefusals,
  ...leakRefusals,
  ...setupRefusals,
  ...backupRefusals,
  ...handoverAssignmentsRefusals,
  ...officeRefusals,
  ...outingRefusals,
  ...handoverCustodyRefusals,
  ...inventoryRefusals,
  ...handoverReceiptRefusals,
  ...importRefusals,
  ...handoverPolicyRefusals,
  'use-case-unknown': ({ name }) =>
    `This console does not know the command “${name}”: it did nothing. Check the name, or update the console.`,
  'arguments-invalid': ({ faults }) =>
    `Values not accepted: ${faults.map(fault).join('; ')}. Nothing was recorded and what you wrote is still here: correct it and try again.`,
  'actor-unknown': () =>
    `It is not known who is at the console: nothing was recorded. ${KEPT}: choose who you are from the name at the top and try again.`,
  'record-unknown': ({ kind }) =>
    `${KIND_WITH_ARTICLE[kind]} is not on this console: nothing was recorded. It may still have to arrive from another console: try again after the next synchronisation.`,
  'record-deleted': ({ kind }) =>
    `${KIND_WITH_ARTICLE[kind]} has meanwhile been deleted: nothing was recorded. Restore it from the registry, or choose another.`,
  'seat-elsewhere': () =>
    `The chosen seat belongs to another body: nothing was recorded. ${KEPT}: choose a seat of the body, or leave the field empty.`,
  'person-holds-tickets': ({ count, codes }) =>
    `The person was not deleted: ${count === 1 ? 'one open ticket is theirs' : `${formats.integer(count)} open tickets are theirs`} (${codes.join(', ')}${count > codes.length ? '…' : ''}). Assign them to others or close them, then try again.`,
  'person-is-actor': () =>
    'The person was not deleted: they are the one using the console. Hand the console over to somebody else, then try again.',
  'requester-missing': () =>
    `The ticket was not opened: who called is missing. ${KEPT}: choose a person, or write a name and a contact.`,
  'opening-in-future': ({ at }) =>
    `The ticket was not opened: ${formats.dateTime(toInstant(at))} is in the future. ${KEPT}: correct the opening date, or the computer's clock.`,
  'priority-reason-missing': ({ code, requested, assigned }) =>
    `${ticket(code)} was not saved: the assigned priority (${labels.ticketPriority[assigned]}) differs from the requested one (${labels.ticketPriority[requested]}) and the reason is missing. ${KEPT}: write the reason and try again.`,
  'move-illegal': ({ code, from, to }) =>
    `${ticket(code)} stays “${labels.ticketState[from]}”: from there it does not go to “${labels.ticketState[to]}”. Choose one of the proposed steps.`,
  'move-reason-missing': ({ code, to }) =>
    `${ticket(code)} stays as it was: going to “${labels.ticketState[to]}” needs a reason. Write it and try again.`,
  'ticket-not-taken': ({ code, from }) =>
    `${ticket(code)} stays “${labels.ticketState[from]}”: nobody has taken it in charge yet. Take it in charge, then try again.`,
  'plan-missing': ({ code }) =>
    `${ticket(code)} stays in charge: the expected times and ways are missing. Write when and how it will be solved, or the solution, and try again.`,
  'solution-missing': ({ code }) =>
    `${ticket(code)} stays as it was: the solution is missing. Write what was done and try again.`,
  'cause-missing': ({ code, reason }) =>
    `${ticket(code)} stays as it was: for the reason “${labels.callReason[reason]}” the cause is mandatory. Write the cause and try again.`,
  'ticket-cancelled': ({ code }) =>
    `${ticket(code)} is cancelled and can no longer be changed: it stays as it was. Open a new ticket if one is needed.`,
  'ticket-settled': ({ code, state }) =>
    `${ticket(code)} is “${labels.ticketState[state]}” and stays as it was. Reopen it if there is still work to do.`,
  'ticket-numbered': ({ number }) =>
    `The ticket already has the number ${number}, which never changes: nothing was recorded.`,
  'attachment-unnamed': () =>
    'The file was not attached: its name cannot be read. The ticket is as it was: give the file another name and try again.',
  'attachment-too-large': ({ name, limit }) =>
    `The file “${name}” was not attached: it is larger than ${formats.integer(limit / 2 ** 20)} MiB. The ticket is as it was: compress the file or split it, or write in the ticket where it is.`,
  'attachment-executable': ({ name }) =>
    `The file “${name}” was not attached: files of its type can start programs. The ticket is as it was: if it is really needed, put it in a compressed archive and say so in the comment.`,
  'entry-not-attachment': () =>
    'That line of the ticket is no attachment: nothing changed. Choose an attachment from the list.',
  'field-unknown': ({ kind, field }) =>
    `This console does not know the field “${field}” (${labels.kind[kind]}): nothing was recorded. Update the console.`,
  'conflict-settled': ({ kind, field }) =>
    `The field “${nameOfField(fieldNames, field, kind)}” no longer has values at odds: somebody has already chosen. The value you see stays; edit it if it is not right.`,
  'conflict-value-foreign': ({ kind, field }) =>
    `For the field “${nameOfField(fieldNames, field, kind)}” only one of the values at odds can be kept: all of them are still there. Choose one.`,
  'deletion-settled': ({ kind }) =>
    `${KIND_WITH_ARTICLE[kind]} is no longer both deleted and edited: somebody has already chosen. Nothing changed now: look at it as it is and, if it is not right, correct it from there.`,
  'change-unknown': () =>
    'The change to undo is not on this console: everything stays as it was. Try again after the next synchronisation.',
  'undo-superseded': () =>
    'It can no longer be undone: somebody has written after that change, and their work stays. Correct it by hand, looking at the history.',
  'undo-numbered': ({ number }) =>
    `The ticket already has the number ${number} and is not deleted: it stays as it was. If it was opened by mistake, cancel it giving the reason.`,
};
