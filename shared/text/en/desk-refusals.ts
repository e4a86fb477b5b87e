import { toInstant } from '#shared/domain/instant.ts';
import { createFormats } from '#shared/text/formats.ts';
import type { deskRefusals as italian } from '#shared/text/it/desk-refusals.ts';
import { nameOfField } from '#shared/text/name-of-field.ts';
import { deskLabels } from './desk-labels.ts';
import { fieldNames } from './field-names.ts';
import { labels } from './labels.ts';

const formats = createFormats('en');

const KEPT = 'What you wrote is still here';

function ticket(code: string | null): string {
  return code === null ? 'The new ticket' : `Ticket ${code}`;
}

function moment(at: number): string {
  return formats.dateTime(toInstant(at));
}

/** The English sentences of refusals of acts around a ticket. */
export const deskRefusals: typeof italian = {
  'moment-in-future': ({ at }) =>
    `The time given, ${moment(at)}, is in the future: nothing was recorded. ${KEPT}: correct the time, or the computer’s clock.`,
  'moment-too-early': ({ at, notBefore }) =>
    `The time given, ${moment(at)}, comes before the one that it follows, ${moment(notBefore)}: nothing was recorded. ${KEPT}: correct the time.`,
  'contact-person-missing': () =>
    `The contact was not recorded: it does not say with whom. ${KEPT}: choose a person, or write a name.`,
  'contact-attached': ({ code }) =>
    `The contact already belongs to ticket ${code ?? ''}: it stays there. If it was attached by mistake, undo that and try again.`,
  'contact-cancelled': () =>
    'The contact was cancelled and no longer changes: it stays as it was. Record a new one if needed.',
  'consent-missing': () =>
    `Remote assistance cannot begin without the consent of whoever is at the PC: nothing was recorded. ${KEPT}: say who gave it and when.`,
  'consent-after-start': ({ consentAt, startedAt }) =>
    `The consent (${moment(consentAt)}) comes after the start of the session (${moment(startedAt)}): nothing was recorded. ${KEPT}: consent always comes first, correct the times.`,
  'session-started': () =>
    'The remote session has already begun: it stays as it was. When it is over, record its end.',
  'session-not-started': () =>
    'The remote session has not begun yet: it stays as it was. Record its start first.',
  'session-ended': () =>
    'The remote session is already over: it stays as it was. To go on, record a new consent.',
  'session-not-ended': () => 'The remote session is not over yet: it stays as it was. Record its end first.',
  'escalation-answered': () =>
    'The reply is already there: it stays. To add something, comment on the ticket.',
  'quote-choice-foreign': ({ decision }) =>
    `The quote does not offer “${deskLabels.quoteDecision[decision]}”: it is still to be decided. Choose one of its options, or “${deskLabels.quoteDecision.rejected}”.`,
  'quote-decided': ({ decision }) =>
    `The quote has already been decided (“${deskLabels.quoteDecision[decision]}”): it stays so. Send a new quote if something else is needed.`,
  'quote-undecided': ({ code }) =>
    `${ticket(code)} stays as it was: it has a quote that the body has not decided. Record the decision, or close with outcome “${labels.outcome.negative}”.`,
  'planned-task-done': () =>
    'The planned maintenance is already done: it stays as it was. Signal a new one if needed.',
  'outage-reason-other': ({ code, reason }) =>
    `${ticket(code)} has the reason “${labels.callReason[reason]}”: nothing was recorded. If a platform of others is not working, change the reason to “${labels.callReason.platformMalfunction}” and try again.`,
  'outage-recorded': ({ code }) =>
    `${ticket(code)} already has its platform outage: that one stays. Update the one that is there.`,
  'outage-reported': () =>
    'The outage has already been reported: the first report stays. To add something, comment on the ticket.',
  'outage-restored': () =>
    'The platform is already restored: it stays as it was. If it stopped again, open another ticket.',
  'outage-not-reported': () =>
    'The malfunction was not reported yet: it stays as it was. Record the report first.',
  'outage-not-restored': () =>
    'The platform is not recorded as restored yet: it stays as it was. Record that first.',
  'platform-owner-missing': ({ platform }) =>
    `It is not known who runs the platform “${platform}”: nothing was recorded. ${KEPT}: write whom the outage is reported to.`,
  'procedure-unknown': ({ procedure }) =>
    `The proceeding “${procedure}” is not among those hit: nothing changed. Choose one from the list.`,
  'procedure-measured': ({ procedure }) =>
    `The proceeding “${procedure}” stays in the list: a continuity measure was taken for it. If the measure is wrong, undo that first.`,
  'request-body-missing': () =>
    `The body is missing: nothing was recorded. ${KEPT}: choose the body, or the ticket that it comes from.`,
  'evolution-move-illegal': ({ from, to }) =>
    `The evolutive work stays “${deskLabels.evolutionState[from]}”: from there it does not go to “${deskLabels.evolutionState[to]}”. Choose one of the offered steps.`,
  'evolution-incomplete': ({ to, missing }) =>
    `The evolutive work stays as it was: “${deskLabels.evolutionState[to]}” needs ${missing.map((field) => `“${nameOfField(fieldNames, field, 'evolution')}”`).join(', ')}. Complete it and try again.`,
  'evolution-not-yet': ({ approvedAt }) =>
    `The evolutive work cannot begin yet: it is approved from ${formats.date(toInstant(approvedAt))}. It stays as it was: try again from that day.`,
  'evolution-reason-missing': ({ to }) =>
    `The evolutive work stays as it was: going to “${deskLabels.evolutionState[to]}” takes a reason. Write it and try again.`,
  'evolution-settled': ({ state }) =>
    `The evolutive work is “${deskLabels.evolutionState[state]}” and no longer changes: it stays as it was. Propose new work if needed.`,
  'improvement-move-illegal': ({ from, to }) =>
    `The improvement request stays “${deskLabels.improvementState[from]}”: from there it does not go to “${deskLabels.improvementState[to]}”. Choose one of the offered steps.`,
  'improvement-reason-missing': ({ to }) =>
    `The improvement request stays as it was: going to “${deskLabels.improvementState[to]}” takes a reason. Write it and try again.`,
  'improvement-settled': ({ state }) =>
    `The improvement request is “${deskLabels.improvementState[state]}” and no longer changes: it stays as it was. Propose a new one if needed.`,
  'improvement-proposer': () =>
    'The body that proposed the improvement stays among those that feel the need: nothing changed. If nobody needs it any more, reject the request.',
  'notification-sent': () =>
    'The notification has already been sent and no longer changes: it stays as it was. Write again to whoever asked if needed.',
};
