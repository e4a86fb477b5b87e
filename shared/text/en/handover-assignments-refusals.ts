import type { HandoverAssignmentsRefusalData } from '#shared/domain/handover-assignments-refusals.ts';
import { createFormats } from '#shared/text/formats.ts';
import {
  assignmentStates,
  assignmentSteps,
  missingWords,
  purchaseStates,
  purchaseSteps,
} from './assignment-words.ts';
import { handoverLabels } from './handover-labels.ts';

const formats = createFormats('en');

const KEPT = 'nothing was recorded and what you wrote is still here';

/** What the console says when it refuses an act on assignments and purchases. */
export const handoverAssignmentsRefusals = {
  'requester-not-allowed': ({ name, day, isSua, allowed }): string =>
    `On ${formats.day(day)} ${name} was not ${isSua ? 'DIR SUA' : 'a director of that body'}: ${KEPT}. ${
      allowed.length === 0
        ? 'Record the appointment of whoever was it first.'
        : `Choose whoever was it that day: ${allowed.join(', ')}.`
    }`,
  'assignment-ticket-missing': ({ cause }): string =>
    `The cause “${handoverLabels.assignmentCause[cause]}” comes from a ticket, and none is named: ${KEPT}. Choose the ticket.`,
  'replaced-asset-missing': (): string =>
    `A replacement says which computer gives way and what becomes of it: ${KEPT}. Choose the replaced computer and its new state.`,
  'replaced-asset-unasked': (): string =>
    `A replaced computer is named for a replacement alone: ${KEPT}. Change the cause, or leave the replaced computer out.`,
  'replaced-asset-held': ({ label, holder }): string =>
    `${label} is assigned to ${holder}, not to whoever gets the computer: ${KEPT}. Choose this person’s computer.`,
  'assignment-step-illegal': ({ step, state }): string =>
    `An assignment that is “${assignmentStates[state]}” cannot be ${assignmentSteps[step]}: ${KEPT}. Its history says who brought it there.`,
  'assignment-incomplete': ({ step, missing }): string =>
    `It cannot be ${assignmentSteps[step]} yet, what is missing: ${missing.map(missingWords).join('; ')}. The assignment stays as it was: complete it and try again.`,
  'assignment-item-enabled': ({ text }): string =>
    `The line “${text}” is done by itself when the director agrees to the enablement: it stays as it was. Record the agreement in the person’s page.`,
  'assignment-item-foreign': (): string =>
    `The chosen enablement is somebody else’s: ${KEPT}. Choose one of whoever gets the computer.`,
  'purchase-step-illegal': ({ step, state }): string =>
    `A purchase that is “${purchaseStates[state]}” cannot be ${purchaseSteps[step]}: ${KEPT}. Its history says who brought it there.`,
  'purchase-consultation-missing': ({ day }): string =>
    `An order needs the discussion with the director first, and by ${formats.day(day)} there is none: ${KEPT}. Record the discussion, then the order.`,
  'person-awaits-computer': ({ count }): string =>
    `${count === 1 ? 'A computer is still on its way to this person' : `${formats.integer(count)} computers are still on their way to this person`}: they were not deleted. Cancel the assignment first, or record that they leave service.`,
} as const satisfies {
  readonly [Code in keyof HandoverAssignmentsRefusalData]: (
    data: HandoverAssignmentsRefusalData[Code],
  ) => string;
};
