import type { RecordId } from '#shared/domain/identity.ts';
import type { TicketPriority } from '#shared/domain/ticket.ts';

/** What can be done to many tickets at once. */
export type BulkAct = 'assign' | 'priority' | 'close';

export interface BulkForm {
  readonly operatorId: string | null;
  readonly priority: TicketPriority;
  readonly reason: string;
  readonly cause: string;
  readonly solution: string;
}

export const EMPTY_BULK: BulkForm = {
  operatorId: null,
  priority: 'medium',
  reason: '',
  cause: '',
  solution: '',
};

function given(text: string): string | undefined {
  return text.trim() === '' ? undefined : text;
}

/** The act in the words of the use case: what is left empty stays, ticket by ticket, as it is. */
export function bulkArguments(act: BulkAct, form: BulkForm) {
  switch (act) {
    case 'assign':
      return { type: 'assign', operatorId: form.operatorId as RecordId<'person'> | null } as const;
    case 'priority':
      return { type: 'priority', priority: form.priority, reason: given(form.reason) ?? null } as const;
    case 'close': {
      const cause = given(form.cause);
      const solution = given(form.solution);
      return {
        type: 'close',
        outcome: 'positive',
        ...(cause !== undefined && { cause }),
        ...(solution !== undefined && { solution }),
      } as const;
    }
  }
}
