import type { RecordId } from '#shared/domain/identity.ts';
import { type Instant, toInstant } from '#shared/domain/instant.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { addDays, dayOf } from '#shared/domain/rome-time.ts';
import type { TicketState } from '#shared/domain/ticket.ts';
import {
  consenting,
  type DemonstrationEscalation,
  type DemonstrationQuote,
  type DemonstrationTask,
  type DemonstrationWork,
  escalations,
  hitProcedures,
  plannedTasks,
  quotes,
  works,
} from '#resources/demonstration/desk-matters.ts';
import { startPlatform, startTopic } from '#resources/demonstration/start-topic.ts';
import type { OfficeCalendar } from './office-calendar.ts';
import type { Stage } from './stage.ts';
import type { TicketStory } from './ticket-story.ts';

/** A ticket that was opened at a working minute. */
export interface OpenedTicket {
  readonly story: TicketStory;
  readonly ticketId: RecordId<'ticket'>;
  readonly minute: number;
}

interface ReadTicket extends OpenedTicket {
  readonly record: Ticket;
}

const MINUTE = 60_000;
const SESSION_MINUTES = 22;

/** Those that are being worked on, the likeliest to be handed to others first. */
const UNDER_WAY: readonly TicketState[] = [
  'waitingSupplier',
  'inProgress',
  'takenInCharge',
  'reopened',
  'waitingCustomer',
];

/**
 * What happens around the latest tickets, at the end: some are handed to others, some wait for a quote, one is assisted
 * from afar, and a platform of others does not work. As many however many tickets there are, fewer where few are open.
 */
export async function tellTicketMatters(
  stage: Stage,
  calendar: OfficeCalendar,
  opened: readonly OpenedTicket[],
): Promise<void> {
  const teller = createTeller(stage, calendar);
  const tickets = await readTickets(stage, opened);
  const isOfStart = ({ story }: ReadTicket): boolean => story.topic === startTopic;
  const underWay = UNDER_WAY.flatMap((state) =>
    tickets.filter(({ record }) => record.state === state),
  ).filter(({ story }) => story.topic.reason !== 'platformMalfunction');
  const worked = tickets.filter((ticket) => isWorked(ticket) && !isOfStart(ticket));
  // The last under way have their quotes: whoever waits for others already is handed over first.
  const quoted = underWay.splice(-quotes.length);
  for (const [index, quote] of quotes.entries()) await forTicket(quoted[index], teller.quote, quote);
  for (const [index, each] of escalations.entries())
    await forTicket(underWay[index % underWay.length], teller.escalate, each);
  for (const [index, task] of plannedTasks.entries()) await forTicket(worked[index * 2], teller.plan, task);
  for (const [index, work] of works.entries()) await forTicket(worked[index], teller.work, work);
  await forTicket(worked.find(isLongEnough), teller.assist);
  await forTicket(tickets.find(isOfStart), teller.report);
}

async function forTicket<Matter extends readonly unknown[]>(
  ticket: ReadTicket | undefined,
  tell: (ticket: ReadTicket, ...matter: Matter) => Promise<unknown>,
  ...matter: Matter
): Promise<void> {
  if (ticket !== undefined) await tell(ticket, ...matter);
}

function isWorked({ record }: ReadTicket): boolean {
  return record.state !== 'cancelled' && record.takenAt !== null && record.firstInterventionAt !== null;
}

/** Whether the work on a ticket leaves the time to assist from afar. */
function isLongEnough({ record }: ReadTicket): boolean {
  const { firstInterventionAt, resolvedAt } = record;
  if (firstInterventionAt === null) return false;
  return resolvedAt === null || resolvedAt - firstInterventionAt >= SESSION_MINUTES * MINUTE;
}

/** The tickets as they are now, the latest first. */
async function readTickets(stage: Stage, opened: readonly OpenedTicket[]): Promise<readonly ReadTicket[]> {
  const read: ReadTicket[] = [];
  for (const ticket of opened.toReversed()) {
    const found = await stage.context(ticket.story.desk).workspace.read('ticket', ticket.ticketId);
    if (found !== undefined) read.push({ ...ticket, record: found.record });
  }
  return read;
}

interface Teller {
  readonly escalate: (ticket: ReadTicket, hands: readonly DemonstrationEscalation[]) => Promise<void>;
  readonly quote: (ticket: ReadTicket, quote: DemonstrationQuote) => Promise<void>;
  readonly plan: (ticket: ReadTicket, task: DemonstrationTask) => Promise<void>;
  readonly work: (ticket: ReadTicket, work: DemonstrationWork) => Promise<void>;
  readonly assist: (ticket: ReadTicket) => Promise<void>;
  readonly report: (ticket: ReadTicket) => Promise<void>;
}

function createTeller(stage: Stage, calendar: OfficeCalendar): Teller {
  /** A moment of office hours since a ticket was taken: at 0 when it was opened, at 1 the last. */
  function momentOf({ minute, record }: ReadTicket, share: number): Instant {
    const at = calendar.instantOf(Math.floor(minute + (calendar.minutes - minute) * share));
    return toInstant(Math.min(Math.max(at, record.takenAt ?? record.openedAt), stage.clock.now()));
  }

  return {
    async escalate(ticket, hands) {
      const { story, ticketId } = ticket;
      const { desk, operator } = story;
      for (const [turn, { reply, resumes, plannedInDays, ...handed }] of hands.entries()) {
        const begun = (turn + 0.2) / hands.length;
        const plannedDay = plannedInDays === null ? null : addDays(dayOf(stage.clock.now()), plannedInDays);
        const hand = { ...handed, ticketId, plannedDay, sentAt: momentOf(ticket, begun) };
        const { escalationId } = await stage.act(desk, 'escalateTicket', operator, hand);
        if (reply === null) continue;
        const repliedAt = momentOf(ticket, begun + 0.5 / hands.length);
        await stage.act(desk, 'recordReply', operator, { escalationId, reply, resumes, repliedAt });
      }
    },
    async quote(ticket, { options, reason, decision }) {
      const { story, ticketId } = ticket;
      const { desk, operator } = story;
      const offer = { ticketId, options, reason, sentAt: momentOf(ticket, 0.4) };
      const { quoteId } = await stage.act(desk, 'sendQuote', operator, offer);
      if (decision === null) return;
      const decided = { quoteId, ...decision, decidedAt: momentOf(ticket, 0.8) };
      await stage.act(desk, 'decideQuote', operator, decided);
    },
    async plan({ story, ticketId }, task) {
      await stage.act(story.desk, 'signalMaintenance', story.operator, { ticketId, ...task });
    },
    async work({ story, ticketId, record }, work) {
      const end = record.resolvedAt ?? stage.clock.now();
      const begun = record.firstInterventionAt ?? end;
      const at = toInstant(Math.min(begun + work.minutes * MINUTE, end));
      await stage.act(story.desk, 'recordWork', story.operator, { ticketId, at, ...work });
    },
    async assist({ story, ticketId, record }) {
      const endedAt = record.resolvedAt ?? stage.clock.now();
      const startedAt = record.firstInterventionAt ?? endedAt;
      await stage.act(story.desk, 'recordSession', story.operator, {
        ticketId,
        assetId: record.assetId,
        estimateMinutes: 20,
        consentBy: consenting,
        consentAt: startedAt,
        startedAt,
        endedAt: toInstant(Math.min(startedAt + SESSION_MINUTES * MINUTE, endedAt)),
      });
    },
    async report({ story, ticketId }) {
      const outage = { ticketId, platform: startPlatform, procedures: hitProcedures };
      await stage.act(story.desk, 'recordOutage', story.operator, outage);
    },
  };
}
