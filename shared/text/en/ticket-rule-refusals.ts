import { toInstant } from '#shared/domain/instant.ts';
import type { OnCallTick } from '#shared/domain/on-call-case.ts';
import type { TicketRuleRefusalData } from '#shared/domain/ticket-rule-refusals.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { createFormats } from '#shared/text/formats.ts';
import { labels } from './labels.ts';

const formats = createFormats('en');

const KEPT = 'what you wrote is still here';

const TICK: Readonly<Record<OnCallTick, string>> = {
  blocking: 'blocking',
  urgent: 'urgent',
  notPostponable: 'not postponable',
};

function ticket(code: string | null): string {
  return code === null ? 'The new ticket' : `Ticket ${code}`;
}

/** The English sentences of the rules of a ticket. */
export const ticketRuleRefusals: Pick<Catalogue['refusals'], keyof TicketRuleRefusalData> = {
  'outcome-missing': ({ code }) =>
    `${ticket(code)} is as it was: its outcome is missing. Say whether it ended well or badly and try again.`,
  'data-loss-priority': ({ code, assigned }) =>
    `${ticket(code)} is as it was: where data was lost the priority cannot be ${labels.ticketPriority[assigned]}. Leave ${labels.ticketPriority.high}, or first take away the mark of the data loss.`,
  'platform-not-repaired': ({ code }) =>
    `${ticket(code)} is as it was: the platform belongs to others and is not repaired here. Report the outage to its owner and let the ticket wait: “${labels.ticketState.waitingSupplier}”.`,
  'consultation-missing': ({ code }) =>
    `${ticket(code)} is as it was: it is extraordinary work and no discussion is recorded. Record the discussion and its decision, then try again.`,
  'quote-missing': ({ code }) =>
    `${ticket(code)} is as it was: no quote was sent that waits for approval. Record the quote, then try again.`,
  'on-call-not-entitled': ({ isCentralised }) =>
    isCentralised
      ? `The ticket is not the on-call’s: the body’s contract has it for centralised applications alone. Nothing was recorded and ${KEPT}: take the on-call away, or say that the application is centralised.`
      : `The ticket is not the on-call’s: the body’s profile does not include it. Nothing was recorded and ${KEPT}: take the on-call away and try again.`,
  'on-call-not-due': ({ missing }) =>
    `The ticket is not the on-call’s: the problem must be blocking, urgent and not postponable, and it is not said to be ${missing.map((tick) => TICK[tick]).join(' or ')}. Nothing was recorded and ${KEPT}: take the on-call away, or confirm all three.`,
  'on-call-closed': ({ at, phone }) =>
    `The ticket is not the on-call’s: ${formats.dateTime(toInstant(at))} is outside the on-call hours${phone === null ? '' : ` (number ${phone})`}. Nothing was recorded and ${KEPT}. Take the on-call away, or correct the time of opening.`,
  'channel-not-enabled': ({ channel, channels }) =>
    `The channel “${labels.channel[channel]}” is not foreseen here: nothing was recorded and ${KEPT}. Choose among ${channels.map((each) => `“${labels.channel[each]}”`).join(', ')}.`,
  'asset-elsewhere': () =>
    `The chosen device belongs to another body: nothing was recorded and ${KEPT}. Choose a device of the body, or write its name.`,
  'template-not-ticket': () =>
    `The chosen ready text is an answer, not a ticket: nothing was recorded and ${KEPT}. Choose another.`,
  'ticket-taken': ({ code, state }) =>
    `${ticket(code)} is already “${labels.ticketState[state]}”: its taking in charge is no longer suspended. If somebody is waited for, use a waiting state.`,
  'suspension-running': ({ code }) =>
    `${ticket(code)} is already suspended and is as it was. Resume it when the reason is gone.`,
  'suspension-missing': ({ code }) =>
    `${ticket(code)} is not suspended: it is as it was. There is nothing to resume.`,
  'merge-itself': ({ code }) =>
    `${ticket(code)} cannot be its own duplicate: nothing has changed. Choose the other ticket.`,
  'merge-target-settled': ({ code, target, state }) =>
    `${ticket(code)} was not merged: ticket ${target} is “${labels.ticketState[state]}”. Reopen that one, or link the two tickets.`,
  'merge-target-merged': ({ code, target }) =>
    `${ticket(code)} was not merged: ticket ${target} is itself the duplicate of another. Choose the ticket that is still open.`,
  'merge-cycle': ({ code, target }) =>
    `${ticket(code)} was not merged: ticket ${target} is already its duplicate. Part them first, if the other is to stay.`,
  'merge-missing': ({ code }) =>
    `${ticket(code)} is not a duplicate: nothing has changed. There is nothing to part.`,
  'link-itself': ({ code }) =>
    `${ticket(code)} is not linked to itself: nothing has changed. Choose the other ticket.`,
  'warranty-over': ({ code, lastDay }) =>
    `${ticket(code)} is as it was: the warranty of the intervention ended on ${formats.day(lastDay)}. Open a new ticket that follows this one: it is charged to the body.`,
  'other-problem': ({ code }) =>
    `${ticket(code)} is as it was: a different problem is a new ticket. Open a new ticket and, if need be, link it to this one.`,
  'followed-unsettled': ({ code, state }) =>
    `${ticket(code)} is still “${labels.ticketState[state]}”: nothing was recorded and ${KEPT}. Work on that one, or open the new ticket without naming it.`,
  'matter-in-competence': ({ code, project }) =>
    `${ticket(code)} is as it was: the project “${project}” brings the device back into competence. Work on the ticket, or take the project away if it is wrong.`,
};
