import type { Instant } from '#shared/domain/instant.ts';
import type { TicketEntry } from '#shared/domain/kinds.ts';
import type { TicketState } from '#shared/domain/ticket.ts';

/** A stretch of a ticket's life in one state. */
export interface StateStretch {
  readonly state: TicketState;
  readonly start: Instant;
  readonly end: Instant;
}

/** An entry that says how a ticket went from one state to another: a transition, or the undoing of one. */
type Step = TicketEntry & { readonly to: TicketState };

/** The states that a ticket was in from its opening until a moment, out of its timeline; those that took no time left out. */
export function stateStretches(
  openedAt: Instant,
  entries: readonly TicketEntry[],
  until: Instant,
): readonly StateStretch[] {
  const stretches: StateStretch[] = [];
  let state: TicketState = 'opened';
  let start = openedAt;
  for (const { at, to } of inOrder(entries)) {
    const end = at < until ? at : until;
    if (end > start) {
      stretches.push({ state, start, end });
      start = end;
    }
    state = to;
  }
  return start < until ? [...stretches, { state, start, end: until }] : stretches;
}

/** Steps in the order of time; those of one instant each after the one that it leaves. */
function inOrder(entries: readonly TicketEntry[]): readonly Step[] {
  const waiting = entries
    .filter((entry): entry is Step => entry.to !== null)
    .toSorted((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
  const ordered: Step[] = [];
  let state: TicketState = 'opened';
  while (waiting.length > 0) {
    const at = waiting[0]?.at;
    const following = waiting.findIndex((step) => step.at === at && step.from === state);
    const [step] = waiting.splice(Math.max(following, 0), 1);
    if (step === undefined) break;
    ordered.push(step);
    state = step.to;
  }
  return ordered;
}
