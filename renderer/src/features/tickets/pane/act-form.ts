import { z } from 'zod';
import { assertNever } from '#shared/domain/assert-never.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { OUTCOMES } from '#shared/domain/ticket.ts';
import { needsCause } from '#shared/domain/ticket-guards.ts';
import { WAITING_STATES } from '#shared/domain/ticket-lifecycle.ts';

/** The acts that ask for something before they are done. */
export type AskingAct = 'start' | 'wait' | 'resolve' | 'close' | 'reopen' | 'cancel' | 'assign';

export const actFormSchema = z.object({
  reason: z.string(),
  plan: z.string(),
  solution: z.string(),
  cause: z.string(),
  outcome: z.enum(OUTCOMES),
  waitFor: z.enum(WAITING_STATES),
  operatorId: z.string().nullable(),
});

/** What is typed in the dialog of an act; each act asks for some of it. */
export type ActForm = z.infer<typeof actFormSchema>;

export type ActFieldName = keyof ActForm;

/** The dialog's content at first: what the ticket already says. */
export function initialForm(ticket: Ticket): ActForm {
  return {
    reason: '',
    plan: ticket.plan ?? '',
    solution: ticket.solution ?? '',
    cause: ticket.cause ?? '',
    outcome: ticket.outcome ?? 'positive',
    waitFor: 'waitingCustomer',
    operatorId: ticket.operatorId,
  };
}

/** What each act asks for. */
export const ASKED: Readonly<Record<AskingAct, readonly ActFieldName[]>> = {
  start: ['plan'],
  wait: ['waitFor', 'reason'],
  resolve: ['cause', 'solution', 'outcome', 'reason'],
  close: ['cause', 'solution', 'outcome', 'reason'],
  reopen: ['reason'],
  cancel: ['reason'],
  assign: ['operatorId', 'reason'],
};

/** Whether an act cannot be done with that field left empty. */
export function isMandatory(act: AskingAct, field: ActFieldName, ticket: Ticket): boolean {
  switch (field) {
    case 'cause':
      return act === 'close' && needsCause(ticket.reason);
    case 'solution':
    case 'plan':
      return true;
    case 'reason':
      return act === 'wait' || act === 'reopen' || act === 'cancel';
    case 'outcome':
    case 'operatorId':
    case 'waitFor':
      return false;
    default:
      return assertNever(field);
  }
}

/** The mandatory fields that are still empty. */
export function missingFields(act: AskingAct, form: ActForm, ticket: Ticket): readonly ActFieldName[] {
  return ASKED[act].filter((field) => {
    const value = form[field];
    return isMandatory(act, field, ticket) && typeof value === 'string' && value.trim() === '';
  });
}

function given(text: string): string | null {
  return text.trim() === '' ? null : text;
}

/** The end of a ticket in the words of the use cases. */
export function endingOf(form: ActForm) {
  return {
    solution: given(form.solution),
    cause: given(form.cause),
    outcome: form.outcome,
    note: given(form.reason),
  };
}

export function reasonOf({ reason }: ActForm): string | null {
  return given(reason);
}

export function operatorOf({ operatorId }: ActForm): RecordId<'person'> | null {
  return operatorId as RecordId<'person'> | null;
}
