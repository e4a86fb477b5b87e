import { useEffect, useMemo } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type {
  Asset,
  GuidedAction,
  InventoryVariation,
  MachineRoomEntry,
  MediaChange,
  MediaPlan,
  Seat,
  Ticket,
} from '#shared/domain/kinds.ts';
import { handsWanted, type WaitingHand } from '#shared/domain/on-site/hand-wanted.ts';
import { isOpenForMedia, type MediaStanding, mediaStandings } from '#shared/domain/on-site/media-rotation.ts';
import { OPEN_STATES } from '#shared/domain/ticket-lifecycle.ts';
import { useFound, useRecords, useRules } from '#renderer/store/record-hooks.ts';
import { EVERY_TICKET, type TicketQuery } from '#renderer/store/ticket-query.ts';
import { useTicketView } from '#renderer/store/use-ticket-view.ts';
import { useTickets } from '#renderer/store/use-tickets.ts';
import { useToday } from '#renderer/store/use-today.ts';

/** Open tickets looked at, the latest first: a seat has few, and the others are in the queue. */
const TICKETS_SEEN = 60;

type BodyId = RecordId<'body'>;

/** What the home of a municipal contact is made of. */
export interface HomeFacts {
  readonly bodyId: BodyId;
  readonly actions: readonly GuidedAction[];
  readonly changes: readonly MediaChange[];
  readonly plans: readonly MediaPlan[];
  /** How the rotations stand today. */
  readonly media: readonly MediaStanding[];
  readonly assets: readonly Asset[];
  readonly seats: readonly Seat[];
  /** The open tickets, the latest first. */
  readonly tickets: readonly Ticket[];
  /** Those of them that wait for a hand. */
  readonly waiting: readonly WaitingHand<Ticket>[];
  /** Reported, and not looked at yet. */
  readonly variations: readonly InventoryVariation[];
  /** Who is still in a machine room. */
  readonly visitors: readonly MachineRoomEntry[];
}

function useOpenTickets(bodyId: BodyId): readonly Ticket[] {
  const query = useMemo<TicketQuery>(
    () => ({ ...EVERY_TICKET, states: OPEN_STATES, bodies: [bodyId] }),
    [bodyId],
  );
  const { count, rowAt, ensure, view } = useTicketView(query);
  const seen = view === null ? 0 : Math.min(count, TICKETS_SEEN);
  useEffect(() => ensure(0, seen), [ensure, seen]);
  const ids = Array.from({ length: seen }, (_, place) => rowAt(place)?.id).filter((id) => id !== undefined);
  const tickets = useTickets(ids);
  return ids.flatMap((id) => tickets?.get(id) ?? []);
}

function useMediaToday(
  bodyId: BodyId,
  plans: readonly MediaPlan[],
  changes: readonly MediaChange[],
): readonly MediaStanding[] {
  const rulesOf = useRules();
  const today = useToday();
  const time = rulesOf?.(bodyId).workingTime;
  return useMemo(
    () =>
      time === undefined
        ? []
        : mediaStandings(plans, changes, (_, day) => isOpenForMedia(time.dayAt(day)), {
            ...{ from: today, to: today, today },
          }),
    [time, plans, changes, today],
  );
}

const NONE: readonly never[] = [];

/** What the home of a body's municipal contact shows, all of it from this machine. @see REG-5.3-a */
export function useHomeFacts(bodyId: BodyId): HomeFacts {
  const actions = useFound('guidedAction', 'bodyId', bodyId) ?? NONE;
  const changes = useFound('mediaChange', 'bodyId', bodyId) ?? NONE;
  const plans = useFound('mediaPlan', 'bodyId', bodyId) ?? NONE;
  const variations = useFound('inventoryVariation', 'bodyId', bodyId) ?? NONE;
  const entries = useFound('machineRoomEntry', 'bodyId', bodyId) ?? NONE;
  const assets = useRecords('asset') ?? NONE;
  const seats = useRecords('seat') ?? NONE;
  const tickets = useOpenTickets(bodyId);
  return {
    ...{ bodyId, actions, changes, plans, tickets },
    media: useMediaToday(bodyId, plans, changes),
    assets: assets.filter((asset) => asset.bodyId === bodyId),
    seats: seats.filter((seat) => seat.bodyId === bodyId),
    waiting: handsWanted(tickets, actions),
    variations: variations.filter(({ state }) => state === 'reported'),
    visitors: entries.filter(({ leftAt }) => leftAt === null),
  };
}
