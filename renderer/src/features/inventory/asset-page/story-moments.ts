import type { Instant } from '#shared/domain/instant.ts';
import type { AssetEvent, RecordOf, Ticket, TicketEntry } from '#shared/domain/kinds.ts';
import { instantOfWallTime } from '#shared/domain/rome-time.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';
import type { AssetLife } from '#renderer/store/use-asset-life.ts';

/** What a moment of an asset's story is about. */
export type MomentSort = 'event' | 'ticket' | 'work' | 'variation' | 'change';

/** One line of the story of an asset. */
export interface StoryMoment {
  readonly key: string;
  readonly sort: MomentSort;
  readonly at: Instant;
  /** When it happened, as people read it: a day, or a day and an hour. */
  readonly when: string;
  readonly title: string;
  /** What else is known of it, part by part. */
  readonly parts: readonly string[];
  readonly by: string | null;
  readonly ticketId: Ticket['id'] | null;
}

/** What moments are told with. */
export interface StoryTools {
  readonly text: Catalogue;
  readonly formats: Formats;
  readonly nameOf: (id: string) => string | undefined;
}

/** An event of a day stands at its noon, unless it was recorded that day. */
function momentOfDay(day: string, recorded: Instant, formats: Formats): Instant {
  if (formats.date(recorded) === formats.day(day)) return recorded;
  return instantOfWallTime(`${day}T12:00`) ?? recorded;
}

function actWords(event: AssetEvent, { text, formats }: StoryTools): readonly string[] {
  const { actType, actNumber, actDate } = event;
  if (actType === null || actNumber === null) return [];
  const day = actDate === null ? '' : formats.day(actDate);
  return [text.assetPage.story.actOf(text.labels.actType[actType], actNumber, day)];
}

function eventMoment(event: AssetEvent, tools: StoryTools, isPlacing: boolean): StoryMoment {
  const { text, formats, nameOf } = tools;
  const { story } = text.assetPage;
  const named = (id: string | null): string | null => (id === null ? null : (nameOf(id) ?? null));
  const place = [named(event.bodyId), named(event.seatId), event.room].filter((part) => part !== null);
  const holder = named(event.holderId);
  const other = named(event.otherAssetId);
  const parts = [
    ...(isPlacing && holder !== null ? [story.holder(holder)] : []),
    ...(isPlacing && place.length > 0 ? [place.join(', ')] : []),
    ...(event.counterpart === null ? [] : [story.place(event.counterpart)]),
    ...(event.expectedOn === null ? [] : [story.expected(formats.day(event.expectedOn))]),
    ...(other === null ? [] : [story.with(other)]),
    ...actWords(event, tools),
    ...(event.chargeCents === null ? [] : [formats.money(event.chargeCents)]),
    ...(event.blockingNeed === null ? [] : [story.need(event.blockingNeed)]),
    ...(event.note === null ? [] : [event.note]),
  ];
  return {
    key: event.id,
    sort: 'event',
    at: momentOfDay(event.day, event.at, formats),
    when: formats.day(event.day),
    title: text.labels.assetEventType[event.type],
    parts,
    by: named(event.by),
    ticketId: event.ticketId,
  };
}

function ticketMoment(ticket: Ticket, { text, formats, nameOf }: StoryTools): StoryMoment {
  const { labels, assetPage } = text;
  return {
    key: ticket.id,
    sort: 'ticket',
    at: ticket.openedAt,
    when: formats.dateTime(ticket.openedAt),
    title: assetPage.story.ticketOpened(ticketCode(ticket)),
    parts: [
      ticket.subject,
      labels.ticketState[ticket.state],
      ...(ticket.solution === null ? [] : [ticket.solution]),
    ],
    by: ticket.requesterId === null ? ticket.requesterName : (nameOf(ticket.requesterId) ?? null),
    ticketId: ticket.id,
  };
}

function workMoment(entry: TicketEntry, ticket: Ticket, { text, formats, nameOf }: StoryTools): StoryMoment {
  return {
    key: entry.id,
    sort: 'work',
    at: entry.at,
    when: formats.dateTime(entry.at),
    title: text.assetPage.story.intervention(ticketCode(ticket)),
    parts: [
      ...(entry.minutes === null ? [] : [formats.duration(entry.minutes)]),
      ...(entry.text === null ? [] : [entry.text]),
    ],
    by: nameOf(entry.by) ?? null,
    ticketId: ticket.id,
  };
}

function variationMoment(
  variation: RecordOf<'inventoryVariation'>,
  { text, formats, nameOf }: StoryTools,
): StoryMoment {
  const { reportedOn, state, description, reportedById } = variation;
  return {
    key: variation.id,
    sort: 'variation',
    at: instantOfWallTime(`${reportedOn}T12:00`) ?? (0 as Instant),
    when: formats.day(reportedOn),
    title: text.assetPage.story.variation,
    parts: [description, text.labels.variationState[state]],
    by: nameOf(reportedById) ?? null,
    ticketId: null,
  };
}

/** The commands whose changes are told by the events that they write. */
const TOLD_BY_EVENTS: readonly string[] = ['recordAssetEvent', 'replaceAsset'];

function titleOf(act: AssetLife['history'][number]['act'], story: Catalogue['assetPage']['story']): string {
  switch (act) {
    case 'create':
      return story.created;
    case 'delete':
      return story.deleted;
    case 'restore':
      return story.restored;
    case 'set':
    case 'add':
    case 'remove':
    case 'count':
    case 'unreadable':
      return story.changed;
  }
}

/** The changes of an asset that no event tells: what was corrected by hand, and its registration. */
function changeMoments(life: AssetLife, { text, formats, nameOf }: StoryTools): readonly StoryMoment[] {
  const { story } = text.assetPage;
  const byChange = new Map<string, { line: AssetLife['history'][number]; fields: Set<string> }>();
  for (const line of life.history) {
    if (TOLD_BY_EVENTS.includes(line.command)) continue;
    const key = `${line.at}/${line.actor}`;
    const known = byChange.get(key) ?? { line, fields: new Set<string>() };
    if (line.field !== null) known.fields.add(line.field);
    byChange.set(key, known);
  }
  const fieldName = (name: string): string => {
    const names: Readonly<Record<string, string>> = text.fieldNames.asset;
    return names[name] ?? name;
  };
  return [...byChange].map(([key, { line, fields }]) => {
    const title = titleOf(line.act, story);
    return {
      key: `change/${key}`,
      sort: 'change' as const,
      at: line.at,
      when: formats.dateTime(line.at),
      title,
      parts: line.act === 'create' ? [] : [[...fields].map(fieldName).join(', ')],
      by: nameOf(line.actor) ?? null,
      ticketId: null,
    };
  });
}

/**
 * The whole story of an asset, latest first: its acts with who held it, every ticket and intervention, what was reported
 * of it and what was changed by hand.
 *
 * @see REG-7-a, CAP-1-a
 */
export function storyMoments(life: AssetLife, tools: StoryTools): readonly StoryMoment[] {
  const byId = new Map(life.tickets.map((ticket) => [ticket.id, ticket]));
  const work = life.entries.flatMap((entry) => {
    const ticket = byId.get(entry.ticketId);
    return entry.type !== 'work' || ticket === undefined ? [] : [workMoment(entry, ticket, tools)];
  });
  const placing = (event: AssetEvent): boolean =>
    ['assignment', 'return', 'transfer', 'loanReturn', 'purchase'].includes(event.type);
  return [
    ...life.events.map((event) => eventMoment(event, tools, placing(event))),
    ...life.tickets.map((ticket) => ticketMoment(ticket, tools)),
    ...work,
    ...life.variations.map((variation) => variationMoment(variation, tools)),
    ...changeMoments(life, tools),
  ].sort((left, right) => right.at - left.at || (left.key < right.key ? 1 : -1));
}
