import { z } from 'zod';
import { refuseAct } from '#shared/domain/act-refusals.ts';
import {
  AUTOMATIC_SOURCES,
  automaticKeyOf,
  opensTickets,
  ticketOfSign,
} from '#shared/domain/automatic-tickets.ts';
import { idOf, instantSchema, line, prose } from '#shared/domain/field.ts';
import { type RecordId, scopeOfBody } from '#shared/domain/identity.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import { createRecord } from '#shared/domain/mutations.ts';
import { dayOf, startOfDay } from '#shared/domain/rome-time.ts';
import { draftCode } from '#shared/domain/ticket-code.ts';
import { TICKET_PRIORITIES } from '#shared/domain/ticket.ts';
import type { ScopedMutation, Workspace } from '#shared/domain/workspace.ts';
import { momentRefusal } from '#shared/application/desk/moment-refusal.ts';
import { findLive } from '#shared/application/lookup.ts';
import { rulesOfBody } from '#shared/application/office-rules.ts';
import { decide, defineUseCase, type UseCaseContext } from '#shared/application/use-case.ts';
import { type Chronicle, timelineEntry, transitionEntries } from './timeline.ts';

/** What a sign came to: the ticket that it is told on, and whether it opened it. */
export interface AutomaticTicket {
  readonly ticketId: RecordId<'ticket'>;
  readonly isNew: boolean;
}

const signSchema = z.strictObject({
  bodyId: idOf('body'),
  source: z.enum(AUTOMATIC_SOURCES),
  /** What failed, the same on every console: a backup plan, a server. */
  key: z
    .string()
    .max(120)
    .regex(/^[0-9A-Za-z-]+$/),
  subject: line(200),
  /** What the sign said: it is told on the ticket, whoever opened it. */
  sign: prose(4_000),
  /** In whose name the ticket is opened, as the office says it. */
  onBehalfOf: line(120),
  /** When it failed, as the source says: the same on every console. */
  at: instantSchema,
  priority: z.enum(TICKET_PRIORITIES).default('high'),
  assetId: idOf('asset').nullable().default(null),
});

type Sign = z.output<typeof signSchema>;

/**
 * Opens a ticket because a backup failed or a server is in trouble. Its id comes from what failed and the day, so that
 * two consoles that see the same make one ticket; while that ticket is open, a further sign is told on it.
 *
 * @see, CAP-3.1.12-b, CAP-4-a
 */
export const openAutomaticTicket = defineUseCase({
  name: 'openAutomaticTicket',
  arguments: signSchema,
  run: async (context, actor, sign) => {
    const { workspace, clock, ids } = context;
    const body = await findLive(workspace, 'body', sign.bodyId);
    if (!body.ok) return body;
    const refusal = momentRefusal(sign.at, clock.now());
    if (refusal !== undefined) return { ok: false, refusal };
    const { termsOn } = await rulesOfBody(context, sign.bodyId);
    if (!opensTickets(sign.source, termsOn(dayOf(sign.at)))) return refuseAct('monitoring-opens-nothing', {});
    const automaticKey = automaticKeyOf(sign.source, sign.key);
    const tickets = await workspace.find('ticket', { index: 'automaticKey', value: automaticKey });
    const own = tickets.filter(({ bodyId }) => bodyId === sign.bodyId);
    const told = ticketOfSign(own, automaticKey);
    const last = told ?? own.toSorted((left, right) => right.openedAt - left.openedAt)[0];
    if (last !== undefined && (await isTold(workspace, last, sign)))
      return decide<AutomaticTicket>({ ticketId: last.id, isNew: false }, []);
    const chronicle = { ids, scope: scopeOfBody(sign.bodyId), at: sign.at, by: actor };
    if (told !== undefined) {
      const value: AutomaticTicket = { ticketId: told.id, isNew: false };
      return decide(value, [noteOf({ ...chronicle, ticketId: told.id }, sign)]);
    }
    const ticketId = await freeId(context, sign, automaticKey);
    const value: AutomaticTicket = { ticketId, isNew: true };
    return decide(value, await opening(context, { ...chronicle, ticketId }, sign, automaticKey));
  },
});

/** The id of the day's ticket; of the sign's own, when the day's was opened and settled already. */
async function freeId(
  { workspace, ids }: UseCaseContext,
  { bodyId, at, sign }: Sign,
  automaticKey: string,
): Promise<RecordId<'ticket'>> {
  const ofDay = ids.derived('ticket', startOfDay(dayOf(at)), bodyId + automaticKey);
  if ((await workspace.read('ticket', ofDay)) === undefined) return ofDay;
  return ids.derived('ticket', at, `${bodyId}${automaticKey}/${sign}`);
}

async function opening(
  { workspace }: UseCaseContext,
  chronicle: Chronicle,
  sign: Sign,
  automaticKey: string,
): Promise<readonly ScopedMutation[]> {
  const { scope, ticketId, at } = chronicle;
  const ticket = {
    bodyId: sign.bodyId,
    subject: sign.subject,
    requesterName: sign.onBehalfOf,
    channel: 'portal',
    reason: 'fault',
    category: 'systems',
    team: 'operation',
    priority: sign.priority,
    assetId: sign.assetId,
    state: 'opened',
    openedAt: at,
    automaticKey,
    draftCode: draftCode(await workspace.takeDraftNumber()),
  } as const;
  return [
    createRecord('ticket', scope, ticketId, ticket),
    ...transitionEntries(chronicle, null, ['opened']),
    noteOf(chronicle, sign),
  ];
}

function noteOf(chronicle: Chronicle, { sign }: Sign): ScopedMutation {
  return timelineEntry(chronicle, { type: 'comment', visibility: 'internal', text: sign });
}

/** Whether that very sign was told already: another console saw it first. */
async function isTold(workspace: Workspace, { id }: Ticket, { at, sign }: Sign): Promise<boolean> {
  const entries = await workspace.find('ticketEntry', { index: 'ticketId', value: id });
  return entries.some((entry) => entry.type === 'comment' && entry.at === at && entry.text === sign);
}
