import type { Instant } from '#shared/domain/instant.ts';
import type { OfficeRules } from '#shared/domain/service-level/body-rules.ts';
import type { TakeShares, TicketRow, TimeSpan } from '#renderer/store/ticket-query.ts';
import { type Answering, createAnswering } from './answering.ts';
import { type Columns, columnsOver, createColumns, type Dictionaries, type TextColumns } from './columns.ts';
import { createDictionary, type Name } from './dictionary.ts';
import type { IndexedTicket } from './indexed-ticket.ts';
import { createListOrders } from './list-orders.ts';
import type { NumberColumns } from './number-columns.ts';
import { createServedOrder } from './served-order.ts';
import { createTakeClocks } from './take-clocks.ts';
import { takeShares } from './take-shares.ts';
import { lineAt } from './ticket-line.ts';
import { createWordSearch } from './word-search.ts';

/** Everything of an index that is worth keeping: what `createTicketIndex` goes on from. */
export interface IndexContent {
  readonly numbers: NumberColumns;
  readonly texts: TextColumns;
  readonly bodies: readonly string[];
  readonly people: readonly string[];
  readonly freeNames: readonly string[];
  readonly tags: readonly string[];
  readonly assets: readonly string[];
  readonly systems: readonly string[];
  /** Stands for the rules under which its clocks run: the same digest, the same rules. */
  readonly rulesDigest: string;
}

/** The office's rules, and what stands for them. */
export interface DigestedRules {
  readonly rules: OfficeRules;
  readonly digest: string;
}

/** What tickets refer to by id, and lists by name. */
export type NamedKind = 'body' | 'person' | 'asset';

/** The tickets of an archive as their list needs them: held in memory, sifted and sorted without touching the archive. */
export interface TicketIndex extends Answering {
  /** Takes tickets in, or takes in how they have become; deleted ones are hidden. */
  put(tickets: readonly IndexedTicket[]): void;
  name(kind: NamedKind, id: string, name: Name): void;
  /** Goes on under these rules. Says whether the clocks of all tickets were set again. */
  configure(rules: DigestedRules): boolean;
  /** Makes some of the tickets that changed quick to search. Says whether others are left. */
  prepareSearch(): boolean;
  /** The line of the list for a slot that an answer gave, as the ticket is now. */
  row(slot: number, now: Instant): TicketRow;
  /** The shares of the tickets opened in a stretch of time that were taken in charge within theirs. */
  shares(span: TimeSpan, now: Instant): TakeShares;
  slotOf(id: string): number | undefined;
  /** Tickets shown. */
  size(): number;
  /** Grows with every change. */
  revision(): number;
  /** What is in the index now; its arrays are the index's own. */
  content(): IndexContent;
}

/** Tickets made quick to search in one go. */
const PREPARED_AT_ONCE = 2_000;

/** An index, empty or going on from what was kept of it. Names and rules are given afresh. */
export function createTicketIndex(kept?: IndexContent): TicketIndex {
  const dictionaries = createDictionaries(kept);
  const columns = columnsFrom(kept, dictionaries);
  const clocks = createTakeClocks(columns, dictionaries);
  const orders = createListOrders(columns, dictionaries);
  const served = createServedOrder(columns, dictionaries, clocks, orders);
  const search = createWordSearch(columns, dictionaries);
  const { numbers } = columns;
  const answering = createAnswering({ columns, dictionaries, clocks, orders, served, search }, () => size);
  const ofKind = { body: dictionaries.bodies, person: dictionaries.people, asset: dictionaries.assets };
  let rulesDigest = kept?.rulesDigest ?? '';
  let revision = 0;
  let size = countShown(columns);

  function put(tickets: readonly IndexedTicket[]): void {
    if (tickets.length === 0) return;
    const slots = tickets.map((indexed) => {
      const before = numbers.shown[columns.slotOf(indexed.ticket.id) ?? columns.count] ?? 0;
      const slot = columns.write(indexed);
      clocks.write(slot);
      size += (numbers.shown[slot] ?? 0) - before;
      return slot;
    });
    orders.touch(slots);
    search.touch(slots);
    revision += 1;
  }

  function name(kind: NamedKind, id: string, given: Name): void {
    if (!ofKind[kind].rename(id, given)) return;
    orders.renamed();
    search.renamed();
    revision += 1;
  }

  function configure({ rules, digest }: DigestedRules): boolean {
    const areKnown = digest === rulesDigest;
    clocks.configure(rules, areKnown);
    served.forget();
    if (areKnown) return false;
    rulesDigest = digest;
    orders.redue();
    revision += 1;
    return true;
  }

  return {
    put,
    name,
    configure,
    ...answering,
    prepareSearch: () => search.prepare(PREPARED_AT_ONCE),
    row: (slot, now) => lineAt(columns, dictionaries, slot, clocks.takeAt(slot, now)),
    shares: (span, now) => takeShares(columns, dictionaries, clocks, span, now),
    slotOf: (id) => columns.slotOf(id),
    size: () => size,
    revision: () => revision,
    content: () => ({ numbers, texts: columns.texts, rulesDigest, ...idsOf(dictionaries) }),
  };
}

function columnsFrom(kept: IndexContent | undefined, dictionaries: Dictionaries): Columns {
  if (kept === undefined) return createColumns(dictionaries);
  return columnsOver(dictionaries, kept.numbers, kept.texts);
}

function createDictionaries(kept: IndexContent | undefined): Dictionaries {
  return {
    bodies: createDictionary(kept?.bodies),
    people: createDictionary(kept?.people),
    freeNames: createDictionary(kept?.freeNames, true),
    tags: createDictionary(kept?.tags, true),
    assets: createDictionary(kept?.assets),
    systems: createDictionary(kept?.systems, true),
  };
}

function idsOf(dictionaries: Dictionaries) {
  const { bodies, people, freeNames, tags, assets, systems } = dictionaries;
  return {
    bodies: bodies.ids(),
    people: people.ids(),
    freeNames: freeNames.ids(),
    tags: tags.ids(),
    assets: assets.ids(),
    systems: systems.ids(),
  };
}

function countShown({ numbers, count }: Columns): number {
  let shown = 0;
  for (let slot = 0; slot < count; slot += 1) shown += numbers.shown[slot] ?? 0;
  return shown;
}
