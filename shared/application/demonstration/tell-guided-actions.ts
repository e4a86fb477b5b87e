import { toInstant } from '#shared/domain/instant.ts';
import { demonstrationGuidedActions } from '#resources/demonstration/guided-actions.ts';
import type { Cast } from './found-demonstration.ts';
import type { Stage } from './stage.ts';
import type { OpenedTicket } from './ticket-matters.ts';

const MINUTE = 60_000;
/** How long after its ticket was first looked at something is done on site. */
const LATER_MINUTES = 12;

/** What the municipal contact of a body did for its latest tickets, guided by whoever works on them. @see REG-5.3-a, REG-5.3-b */
export async function tellGuidedActions(
  stage: Stage,
  { bodies }: Cast,
  opened: readonly OpenedTicket[],
): Promise<void> {
  const body = bodies.find(({ contactId }) => contactId !== null);
  const byId = body?.contactId ?? null;
  if (body === undefined || byId === null) return;
  const own = opened.filter(({ story }) => story.body.bodyId === body.bodyId);
  const told = own.slice(-demonstrationGuidedActions.length);
  for (const [place, { story, ticketId }] of told.entries()) {
    const action = demonstrationGuidedActions[place];
    const ticket = (await stage.context(story.desk).workspace.read('ticket', ticketId))?.record;
    if (action === undefined || ticket === undefined) continue;
    if (ticket.state === 'cancelled') continue;
    const begun = (ticket.firstInterventionAt ?? ticket.openedAt) + LATER_MINUTES * MINUTE;
    const startedAt = toInstant(Math.min(begun, stage.clock.now()));
    const said = { ...action, byId, guidedById: story.operator, ticketId, startedAt, seatId: ticket.seatId };
    await stage.act(story.desk, 'logGuidedAction', story.operator, said);
  }
}
