import type { ActorId } from '#shared/domain/identity.ts';
import { needsCause } from '#shared/domain/ticket-guards.ts';
import {
  type CallReason,
  type Channel,
  TICKET_PRIORITIES,
  type TicketPriority,
} from '#shared/domain/ticket.ts';
import type { ArgumentsOf } from '#shared/application/use-cases.ts';
import type { Desk, OfficeDesk } from '#resources/demonstration/bodies.ts';
import { offices, visitors } from '#resources/demonstration/people.ts';
import { phrases } from '#resources/demonstration/phrases.ts';
import type { Topic } from '#resources/demonstration/topic.ts';
import { topics } from '#resources/demonstration/topics.ts';
import type { Cast, CastBody } from './found-demonstration.ts';
import type { Random } from './random.ts';

/** A ticket of the demonstration before it is opened: whose it is, and what is said when it is. */
export interface TicketStory {
  readonly body: CastBody;
  readonly topic: Topic;
  /** The desk that works it, and who of that desk. */
  readonly desk: OfficeDesk;
  readonly operator: ActorId;
  /** Who writes it down, and at which desk. */
  readonly openedBy: { readonly desk: Desk; readonly actor: ActorId };
  readonly opening: ArgumentsOf<'openTicket'>;
}

const CHANNEL_WEIGHTS: Readonly<Record<Channel, number>> = {
  phone: 42,
  email: 27,
  portal: 9,
  municipalContact: 8,
  inPerson: 6,
  remoteAssistance: 4,
  chat: 3,
  pec: 1,
};

const PRIORITY_WEIGHTS: Readonly<Record<TicketPriority, number>> = { low: 25, medium: 58, high: 17 };

/** How often the municipal contact writes down the tickets of their own body. */
const OPENED_BY_CONTACT = 0.3;
const UNREGISTERED_REQUESTER = 0.1;
/** What people call for about the device in front of them. */
const DEVICE_REASONS: readonly CallReason[] = ['fault', 'anomaly', 'installationSupport'];

/** Invents the next call, about a given topic if it is to be about one. */
export function inventTicket(cast: Cast, random: Random, wanted?: Topic): TicketStory {
  const body = random.weighted(cast.bodies, ({ weight }) => weight);
  const topic = wanted ?? random.weighted(topics, ({ weight }) => weight);
  const { desk } = body;
  const operator = random.pick(cast.operators[desk]);
  const isByContact = body.contactId !== null && random.chance(OPENED_BY_CONTACT);
  const openedBy = isByContact
    ? ({ desk: 'contacts', actor: body.contactId } as const)
    : { desk, actor: operator };
  const channel = isByContact ? 'municipalContact' : pickByWeight(CHANNEL_WEIGHTS, random, body.channels);
  const opening = {
    ...describe(topic, random),
    ...requester(body, topic, random),
    ...priorities(random),
    bodyId: body.bodyId,
    channel,
    reason: topic.reason,
    team: topic.team,
    tags: random.chance(0.4) ? [random.pick(topic.tags)] : [],
  };
  return { body, topic, desk, operator, openedBy, opening };
}

/** How the ticket ends: what was done and, where something was broken, what had broken it. */
export function inventEnding(
  { topic }: TicketStory,
  random: Random,
): { solution: string; cause: string | null; outcome: 'positive' | 'negative' } {
  const isCauseTold = topic.causes.length > 0 && (needsCause(topic.reason) || random.chance(0.4));
  return {
    solution: random.pick(topic.solutions),
    cause: isCauseTold ? random.pick(topic.causes) : null,
    outcome: random.chance(0.03) ? 'negative' : 'positive',
  };
}

function describe(topic: Topic, random: Random): { subject: string; description?: string } {
  const device = random.pick(topic.devices);
  const office = random.pick(offices);
  const fill = (template: string): string => template.replace('{device}', device).replace('{office}', office);
  const subject = fill(random.pick(topic.subjects));
  return random.chance(0.6) ? { subject, description: fill(random.pick(topic.descriptions)) } : { subject };
}

type Asking = Pick<
  ArgumentsOf<'openTicket'>,
  'requesterId' | 'seatId' | 'assetId' | 'requesterName' | 'requesterContact'
>;

function requester(body: CastBody, { reason, team }: Topic, random: Random): Asking {
  const { personId, seatId, assetId, phone } = random.pick(body.requesters);
  if (!random.chance(UNREGISTERED_REQUESTER)) {
    const isAboutDevice = team === 'helpDesk' && DEVICE_REASONS.includes(reason);
    return { requesterId: personId, seatId, ...(isAboutDevice && { assetId }) };
  }
  const requesterContact = random.chance(0.5) ? phone : `int. ${String(100 + random.below(400))}`;
  return { requesterName: random.pick(visitors), requesterContact };
}

function priorities(
  random: Random,
): Pick<ArgumentsOf<'openTicket'>, 'priority' | 'requestedPriority' | 'priorityReason'> {
  const priority = pickByWeight(PRIORITY_WEIGHTS, random);
  if (!random.chance(0.35)) return { priority };
  if (random.chance(0.85)) return { priority, requestedPriority: priority };
  const requestedPriority = random.pick(TICKET_PRIORITIES.filter((each) => each !== priority));
  return { priority, requestedPriority, priorityReason: random.pick(phrases.priorityReasons) };
}

function pickByWeight<Name extends string>(
  weights: Readonly<Record<Name, number>>,
  random: Random,
  names: readonly Name[] = Object.keys(weights) as Name[],
): Name {
  return random.weighted(names, (name) => weights[name]);
}
