import type { RecordId } from '#shared/domain/identity.ts';
import { toInstant } from '#shared/domain/instant.ts';
import type { OfficeRules } from '#shared/domain/service-level/body-rules.ts';
import { createRulesOf } from '#shared/domain/service-level/rules-of.ts';
import { CHANNELS, TICKET_PRIORITIES, TICKET_STATES } from '#shared/domain/ticket.ts';
import { createRandom, type Random } from '#shared/application/demonstration/random.ts';
import type { IndexedTicket } from '#renderer/store/ticket-index/indexed-ticket.ts';
import { packPart, partsIn, unpackParts } from '#renderer/store/ticket-index/packed-index.ts';
import { createTicketIndex, type TicketIndex } from '#renderer/store/ticket-index/ticket-index.ts';
import { EVERY_TICKET, TICKET_COLUMNS, type TicketQuery } from '#renderer/store/ticket-query.ts';
import { contractHours, contractLevel, contractTerms } from '#tests/fixtures/reports/office-rules.ts';
import { naiveList, type Names, searchedText } from '#tests/unit/store/naive-list.ts';
import { idNumber, someTicket } from '#tests/unit/store/some-tickets.ts';

/** The day after the last of 100 000 tickets was opened. */
const NOW = toInstant(1_700_000_000_000 + 100_001 * 600_000);
const TICKETS = Number(process.argv[2] ?? 100_000);
const ROUNDS = 24;
const DEVICES = ['stampante', 'monitor', 'PC', 'portatile', 'rete', 'posta', 'protocollo', 'PEC', 'scanner'];
const TROUBLES = ['non si accende', 'è lenta', 'chiede la password', 'non risponde', 'perde la connessione'];
const OFFICES = ['anagrafe', 'tributi', 'polizia municipale', 'ragioneria', 'biblioteca', 'ufficio tecnico'];
const WORDS = [
  ['stampante'],
  ['s', 'st', 'stam', 'stampa'],
  ['stampante londa'],
  ['password tributi'],
  ['2026/0012'],
  ['zanzibar'],
  ['e'],
  ['perde connessione rossi'],
].flat();

interface Known extends Names {
  readonly rules: OfficeRules;
}

function names(): Known {
  const bodies = Array.from(
    { length: 9 },
    (_, n) => [idNumber(900_000_000 + n), `Comune di Londa ${n}`] as const,
  );
  const people = Array.from({ length: 400 }, (_, n) => {
    const name = `${n % 7 === 0 ? 'Rossi' : 'Bianchi'} ${n}`;
    return [idNumber(800_000_000 + n), { shown: `Anna ${name}`, sorted: `${name} Anna` }] as const;
  });
  const rules = officeRules(bodies.map(([id]) => id as RecordId<'body'>));
  return {
    bodies: new Map(bodies),
    people: new Map(people),
    assets: new Map(),
    rules,
    rulesOf: createRulesOf(rules),
    now: NOW,
  };
}

function officeRules(bodies: readonly RecordId<'body'>[]): OfficeRules {
  return {
    calendars: bodies.map((bodyId, n) => contractHours(n, { bodyId })),
    closures: [],
    serviceLevels: bodies.map((bodyId, n) => contractLevel(n, { bodyId })),
    terms: bodies.map((bodyId, n) => contractTerms(n, { bodyId })),
  };
}

function inventTickets(random: Random, { bodies, people }: Names): readonly IndexedTicket[] {
  const bodyIds = [...bodies.keys()] as RecordId<'body'>[];
  const peopleIds = [...people.keys()] as RecordId<'person'>[];
  return Array.from({ length: TICKETS }, (_, n) => {
    const subject = `${random.pick(DEVICES)} ${random.pick(TROUBLES)} in ${random.pick(OFFICES)} stanza ${n % 97}`;
    const told = Array.from({ length: 6 }, () => `${random.pick(DEVICES)} ${random.pick(TROUBLES)}, poi `);
    const openedAt = toInstant(1_700_000_000_000 + n * 600_000);
    const ticket = someTicket(n, {
      bodyId: random.pick(bodyIds),
      subject,
      description: `Dall’ufficio ${random.pick(OFFICES)}: ${told.join('')}così è rimasta. Richiamare dopo le undici.`,
      requesterId: random.chance(0.9) ? random.pick(peopleIds) : null,
      requesterName: 'Passante',
      operatorId: random.chance(0.95) ? random.pick(peopleIds.slice(0, 8)) : null,
      channel: random.pick(CHANNELS),
      priority: random.pick(TICKET_PRIORITIES),
      state: random.chance(0.95) ? 'closed' : random.pick(TICKET_STATES),
      takenAt: random.chance(0.97) ? toInstant(openedAt + (n % 53) * 3_600_000) : null,
      number: `2026/${String(n).padStart(6, '0')}`,
      openedAt,
      tags: random.chance(0.1) ? ['rete'] : [],
    });
    return { ticket, updatedAt: toInstant(openedAt + (n % 977) * 60_000), contested: false };
  });
}

function milliseconds(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

function percentile(times: readonly number[], share: number): number {
  return times.toSorted((left, right) => left - right)[Math.ceil(times.length * share) - 1] ?? Number.NaN;
}

interface Contest {
  readonly name: string;
  readonly queries: readonly TicketQuery[];
  readonly bound: number;
}

function contests(): readonly Contest[] {
  const sorted = TICKET_COLUMNS.flatMap((column) =>
    (['ascending', 'descending'] as const).map((direction) => ({
      ...EVERY_TICKET,
      sort: { column, direction },
    })),
  );
  const filtered: TicketQuery[] = TICKET_STATES.map((state, n) => ({
    ...EVERY_TICKET,
    states: [state],
    priorities: n % 2 === 0 ? ['high'] : [],
    channels: n % 3 === 0 ? ['email', 'phone'] : [],
  }));
  const searched = WORDS.map((text) => ({ ...EVERY_TICKET, text }));
  return [
    { name: 'sort and count', queries: sorted, bound: 50 },
    { name: 'filter and count', queries: filtered, bound: 50 },
    { name: 'search', queries: searched, bound: 100 },
  ];
}

/** The index is asked after each of a few changes too: what it keeps between questions must not be all its speed. */
function compare(
  index: TicketIndex,
  tickets: readonly IndexedTicket[],
  known: Names,
  contest: Contest,
): void {
  const texts = new Map(tickets.map((one) => [one, searchedText(one, known)]));
  const text = (one: IndexedTicket): string => texts.get(one) ?? '';
  const ours: number[] = [];
  const naive: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const query = contest.queries[round % contest.queries.length] ?? EVERY_TICKET;
    index.put(tickets.slice(round, round + 1));
    ours.push(milliseconds(() => index.query(query, NOW)));
    naive.push(milliseconds(() => naiveList(tickets, query, known, text)));
  }
  const p50 = percentile(ours, 0.5);
  const p95 = percentile(ours, 0.95);
  const peer = percentile(naive, 0.95);
  console.log(
    `${contest.name.padEnd(16)} index p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms (must be <= ${contest.bound})` +
      `  array p95 ${peer.toFixed(1)} ms  ratio ${(p95 / peer).toFixed(2)} (must be <= 1.0)`,
  );
}

const known = names();
const tickets = inventTickets(createRandom(7), known);
const index = createTicketIndex();
for (const [id, name] of known.bodies) index.name('body', id, { shown: name, sorted: name });
for (const [id, name] of known.people) index.name('person', id, name);
index.configure({ rules: known.rules, digest: 'rules' });
const building = milliseconds(() => index.put(tickets));
const reckoning = milliseconds(() => index.configure({ rules: known.rules, digest: 'again' }));
const marking = milliseconds(() => {
  while (index.prepareSearch());
});
const content = index.content();
const packing = milliseconds(() => {
  const parts = Array.from({ length: partsIn(TICKETS) }, (_, part) =>
    structuredClone(packPart(content, part)),
  );
  createTicketIndex({ ...content, ...unpackParts(parts) });
});
const preparing = TICKET_COLUMNS.flatMap((column) =>
  (['ascending', 'descending'] as const).map((direction) =>
    milliseconds(() => index.prepare(column, direction, NOW)),
  ),
);
console.log(
  `${TICKETS} tickets  built in ${building.toFixed(0)} ms, packed, copied and unpacked in ${packing.toFixed(0)} ms, ` +
    `all clocks set in ${reckoning.toFixed(0)} ms, made quick to search in ${marking.toFixed(0)} ms, ` +
    `each order prepared in at most ${Math.max(...preparing).toFixed(0)} ms`,
);
for (const contest of contests()) compare(index, tickets, known, contest);
