import { demonstrationOutings } from '#resources/demonstration/outings.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { addDays, dayOf, instantOfWallTime } from '#shared/domain/rome-time.ts';
import type { Stage } from './stage.ts';
import type { OpenedTicket } from './ticket-matters.ts';

type ToldOuting = (typeof demonstrationOutings)[number];

/** The outings of technicians for the latest tickets, with the reports of those that were made. @see CAP-3.1.6-b, CAP-3.1.6-f */
export async function tellOutings(stage: Stage, opened: readonly OpenedTicket[]): Promise<void> {
  const standing: OpenedTicket[] = [];
  for (const each of opened) {
    const ticket = await stage.context(each.story.desk).workspace.read('ticket', each.ticketId);
    if (ticket !== undefined && ticket.record.state !== 'cancelled') standing.push(each);
  }
  const told = standing.slice(-demonstrationOutings.length);
  for (const [place, ticket] of told.entries()) {
    const outing = demonstrationOutings[place];
    if (outing !== undefined) await tellOuting(stage, ticket, outing);
  }
}

async function tellOuting(
  stage: Stage,
  { story, ticketId }: OpenedTicket,
  { inDays, from, to, bring, report }: ToldOuting,
): Promise<void> {
  const day = addDays(dayOf(stage.clock.now()), inDays);
  const [startsAt, endsAt] = [instantOfWallTime(`${day}T${from}`), instantOfWallTime(`${day}T${to}`)];
  if (startsAt === undefined || endsAt === undefined) return;
  const { desk, operator, body } = story;
  const common = { bodyId: body.bodyId, technicianId: operator, ticketIds: [ticketId] };
  const planned = { ...common, startsAt, endsAt, bring: [...bring] };
  const { id: outingId } = await stage.act(desk, 'planOuting', operator, planned);
  if (report === null || endsAt > stage.clock.now()) return;
  const { isSigned, ...said } = report;
  const done = { ...common, ...said, outingId, arrivedAt: startsAt, leftAt: endsAt };
  const recorded = await stage.act(desk, 'recordOnSiteReport', operator, done);
  if (isSigned) await sign(stage, story, recorded.id, day);
}

function sign(
  stage: Stage,
  { desk, operator }: OpenedTicket['story'],
  id: RecordId<'onSiteReport'>,
  signedOn: string,
): Promise<unknown> {
  return stage.act(desk, 'signOnSiteReport', operator, { id, way: 'paper', signedOn });
}
