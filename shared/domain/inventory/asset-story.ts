import type { RecordId } from '#shared/domain/identity.ts';
import { type Instant, toInstant } from '#shared/domain/instant.ts';
import type { Asset, AssetEvent, InventoryVariation, Ticket, TicketEntry } from '#shared/domain/kinds.ts';
import { addDays, startOfDay } from '#shared/domain/rome-time.ts';
import { standingBefore } from './asset-standing.ts';

/** One thing in the life of an asset. */
export type StoryLine = { readonly at: Instant } & (
  | { readonly type: 'event'; readonly event: AssetEvent }
  | { readonly type: 'ticket'; readonly ticket: Ticket }
  | { readonly type: 'work'; readonly ticketId: RecordId<'ticket'>; readonly entry: TicketEntry }
  | { readonly type: 'variation'; readonly variation: InventoryVariation }
);

/** Who held an asset, from a day to the day before another took it; `null` where it is not known or not over. */
export interface Holding {
  readonly holderId: RecordId<'person'>;
  readonly from: string | null;
  readonly to: string | null;
}

/** What the story of an asset is made of. */
export interface StorySources {
  /** Those of the asset, in order. */
  readonly events: readonly AssetEvent[];
  /** Those about the asset, and those that its events name. */
  readonly tickets: readonly Ticket[];
  /** The work done on those tickets. */
  readonly entries?: readonly TicketEntry[];
  readonly variations?: readonly InventoryVariation[];
}

/** The whole story of an asset, from the latest: every act, every ticket and its work, every change reported. */
export function assetStory(
  asset: Pick<Asset, 'id'>,
  { events, tickets, entries = [], variations = [] }: StorySources,
): readonly StoryLine[] {
  const named = new Set(events.map(({ ticketId }) => ticketId));
  const own = tickets.filter(({ id, assetId }) => assetId === asset.id || named.has(id));
  const ownIds = new Set(own.map(({ id }) => id));
  const lines: StoryLine[] = [
    ...events.map((event): StoryLine => ({ type: 'event', event, at: momentOf(event) })),
    ...own.map((ticket): StoryLine => ({ type: 'ticket', ticket, at: ticket.openedAt })),
    ...entries
      .filter(({ type, ticketId }) => type === 'work' && ownIds.has(ticketId))
      .map((entry): StoryLine => ({ type: 'work', ticketId: entry.ticketId, entry, at: entry.at })),
    ...variations
      .filter(({ assetId }) => assetId === asset.id)
      .map((variation): StoryLine => ({
        ...{ type: 'variation', variation },
        at: startOfDay(variation.reportedOn),
      })),
  ];
  return lines.sort((one, other) => other.at - one.at);
}

/** An event told on its own day has its moment; one told late stands at the end of the day that it is about. */
function momentOf({ day, at }: AssetEvent): Instant {
  const lastOfDay = startOfDay(addDays(day, 1)) - 1;
  return at < lastOfDay ? at : toInstant(lastOfDay);
}

/** Who held an asset, one after the other. @see REG-7-a */
export function holdingsOf(
  asset: Pick<Asset, 'holderId'>,
  events: readonly AssetEvent[],
): readonly Holding[] {
  const [first] = events;
  const held: { holderId: RecordId<'person'> | null; from: string | null }[] = [
    {
      holderId: first === undefined ? asset.holderId : (standingBefore(first)?.holderId ?? null),
      from: null,
    },
  ];
  for (const { holderId, day } of events)
    if (holderId !== held.at(-1)?.holderId) held.push({ holderId, from: day });
  return held.flatMap(({ holderId, from }, place) =>
    holderId === null ? [] : [{ holderId, from, to: held[place + 1]?.from ?? null }],
  );
}
