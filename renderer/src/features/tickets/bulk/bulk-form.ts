import type { RecordId } from '#shared/domain/identity.ts';
import type { Outcome, SolutionMode, Team, TicketPriority } from '#shared/domain/ticket.ts';

/** What can be done to many tickets at once, in the order of the bar. */
export const BULK_ACTS = ['assign', 'take', 'priority', 'team', 'tags', 'resolve', 'close'] as const;

/** One of {@link BULK_ACTS}. */
export type BulkAct = (typeof BULK_ACTS)[number];

/** The acts that ask something first: taking in charge does not. */
export type AskedBulkAct = Exclude<BulkAct, 'take'>;

export interface BulkForm {
  readonly operatorId: string | null;
  readonly priority: TicketPriority;
  readonly reason: string;
  readonly team: Team | null;
  readonly addedTags: readonly string[];
  readonly removedTags: readonly string[];
  readonly cause: string;
  readonly solution: string;
  /** `null` leaves each ticket its own. */
  readonly outcome: Outcome | null;
  readonly solutionMode: SolutionMode | null;
}

export const EMPTY_BULK: BulkForm = {
  operatorId: null,
  priority: 'medium',
  reason: '',
  team: null,
  addedTags: [],
  removedTags: [],
  cause: '',
  solution: '',
  outcome: 'positive',
  solutionMode: null,
};

function given(text: string): string | undefined {
  return text.trim() === '' ? undefined : text;
}

/** How the tickets end: what is left empty stays, ticket by ticket, as it is. */
function endingOf({ outcome, solutionMode, ...form }: BulkForm) {
  const cause = given(form.cause);
  const solution = given(form.solution);
  return {
    ...(outcome !== null && { outcome }),
    ...(solutionMode !== null && { solutionMode }),
    ...(cause !== undefined && { cause }),
    ...(solution !== undefined && { solution }),
  };
}

/** Whether the form asks for nothing yet: there would be nothing to do. */
export function isBulkIdle(act: BulkAct, form: BulkForm): boolean {
  return act === 'tags' && form.addedTags.length === 0 && form.removedTags.length === 0;
}

/** The act in the words of the use case. */
export function bulkArguments(act: BulkAct, form: BulkForm) {
  switch (act) {
    case 'assign':
      return { type: 'assign', operatorId: form.operatorId as RecordId<'person'> | null } as const;
    case 'take':
      return { type: 'take' } as const;
    case 'priority':
      return { type: 'priority', priority: form.priority, reason: given(form.reason) ?? null } as const;
    case 'team':
      return { type: 'team', team: form.team } as const;
    case 'tags':
      return { type: 'tags', add: [...form.addedTags], remove: [...form.removedTags] } as const;
    case 'resolve':
      return { type: 'resolve', ...endingOf(form) } as const;
    case 'close':
      return { type: 'close', ...endingOf(form) } as const;
  }
}
