import type { Change } from '#shared/domain/change.ts';
import { type RecordId, scopeOfBody } from '#shared/domain/identity.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { TICKET_PRIORITIES } from '#shared/domain/ticket.ts';
import type { ArgumentsOf } from '#shared/application/use-cases.ts';
import { phrases } from '#resources/demonstration/phrases.ts';
import type { CastBody } from './found-demonstration.ts';
import type { Stage } from './stage.ts';
import type { TicketStory } from './ticket-story.ts';

/** A ticket that the office and a municipal contact both have in hand. */
export interface SharedTicket {
  readonly story: TicketStory;
  readonly ticketId: RecordId<'ticket'>;
}

type Edits = ArgumentsOf<'editTicket'>['changes'];

/** As many as show what a conflict looks like, without alarming anybody. */
const CONFLICTS = 6;

/** Whether a change is of a body that two desks share: only these are told from one to the other. */
export function sharedChanges(bodies: readonly CastBody[]): (change: Change) => boolean {
  const shared = bodies.filter(({ hasContactDesk }) => hasContactDesk);
  const scopes = new Set(shared.map(({ bodyId }) => scopeOfBody(bodyId)));
  return ({ scope }) => scopes.has(scope);
}

/**
 * The office and the municipal contact edit the latest of their tickets without hearing of each other: real conflicts,
 * for people to see and to settle. Turn by turn on the subject and on the priority.
 *
 * @see X-3
 */
export async function editConcurrently(stage: Stage, tickets: readonly SharedTicket[]): Promise<void> {
  let conflicts = 0;
  for (const { story, ticketId } of tickets.toReversed()) {
    const { desk, operator, body } = story;
    const ticket = await stage.context(desk).workspace.read('ticket', ticketId);
    if (ticket === undefined || ticket.record.state === 'cancelled' || body.contactId === null) continue;
    const [ours, theirs] = conflicts % 2 === 0 ? subjects(ticket.record) : priorities(ticket.record);
    const [reason] = phrases.priorityReasons;
    await stage.act(desk, 'editTicket', operator, { ticketId, changes: ours, reason });
    await stage.act('contacts', 'editTicket', body.contactId, { ticketId, changes: theirs, reason });
    conflicts += 1;
    if (conflicts === CONFLICTS) return;
  }
}

function subjects({ subject }: Ticket): readonly [Edits, Edits] {
  const [ours, theirs] = phrases.afterthoughts;
  return [{ subject: `${subject} ${ours}` }, { subject: `${subject} ${theirs}` }];
}

function priorities({ priority }: Ticket): readonly [Edits, Edits] {
  const [ours = 'low', theirs = 'high'] = TICKET_PRIORITIES.filter((each) => each !== priority);
  return [{ priority: ours }, { priority: theirs }];
}
