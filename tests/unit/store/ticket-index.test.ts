import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordId } from '#shared/domain/identity.ts';
import { toInstant } from '#shared/domain/instant.ts';
import { CHANNELS, TICKET_PRIORITIES, TICKET_STATES } from '#shared/domain/ticket.ts';
import { EVERY_TICKET, TICKET_COLUMNS, type TicketQuery } from '#renderer/store/ticket-query.ts';
import type { IndexedTicket } from '#renderer/store/ticket-index/indexed-ticket.ts';
import { createTicketIndex, type TicketIndex } from '#renderer/store/ticket-index/ticket-index.ts';
import { naiveCounts, naiveList, type Names } from './naive-list.ts';
import { idNumber, indexed, someTicket } from './some-tickets.ts';

const BODIES = [1, 2, 3].map((n) => idNumber(900_000_000 + n) as RecordId<'body'>);
const PEOPLE = [1, 2, 3, 4].map((n) => idNumber(800_000_000 + n) as RecordId<'person'>);
const NAMES: Names = {
  bodies: new Map([
    [BODIES[0] ?? '', 'Comune di Londa'],
    [BODIES[1] ?? '', 'Comune di Pelago'],
  ]),
  people: new Map([
    [PEOPLE[0] ?? '', { shown: 'Zoe Àlberti', sorted: 'Àlberti Zoe' }],
    [PEOPLE[1] ?? '', { shown: 'Anna Zanni', sorted: 'Zanni Anna' }],
    [PEOPLE[2] ?? '', { shown: 'Ugo Londa', sorted: 'Londa Ugo' }],
  ]),
};
const TAGS = ['rete', 'perché', 'toner'];
const SUBJECTS = ['Stampante ferma', 'stampante: carta', 'Àncora rete', 'ancora rete', 'Più lento', 'PC'];

const few = <Value>(values: readonly Value[]) => fc.subarray([...values], { maxLength: 2 });

function ticketArbitrary(ids: number): fc.Arbitrary<IndexedTicket> {
  return fc
    .record({
      n: fc.nat({ max: ids }),
      updated: fc.nat({ max: 9 }),
      contested: fc.boolean(),
      fields: fc.record({
        bodyId: fc.constantFrom(...BODIES),
        subject: fc.constantFrom(...SUBJECTS),
        description: fc.option(fc.constantFrom('La stampante\nfa rumore', 'Da riavviare, è urgente')),
        requesterId: fc.option(fc.constantFrom(...PEOPLE)),
        requesterName: fc.option(fc.constantFrom('Beppe', 'Élio di Londa')),
        operatorId: fc.option(fc.constantFrom(...PEOPLE)),
        channel: fc.constantFrom(...CHANNELS),
        priority: fc.constantFrom(...TICKET_PRIORITIES),
        state: fc.constantFrom(...TICKET_STATES),
        tags: few(TAGS),
        number: fc.option(fc.nat({ max: 50 }).map((n) => `2026/${n.toString().padStart(6, '0')}`)),
        openedAt: fc.nat({ max: 9 }).map((n) => toInstant(1_700_000_000_000 + n)),
      }),
      gone: fc.nat({ max: 9 }),
    })
    .map(({ n, updated, contested, fields, gone }) => ({
      ticket: someTicket(n, { ...fields, deleted: gone === 0 }),
      updatedAt: toInstant(1_700_000_000_000 + updated),
      contested,
    }));
}

const queryArbitrary: fc.Arbitrary<TicketQuery> = fc.record(
  {
    text: fc.constantFrom(
      '',
      'stampante',
      'londa',
      'STAMP londa',
      'perche',
      '2026/00',
      'è',
      'zanni rete',
      'bozza',
    ),
    states: few(TICKET_STATES),
    bodies: few(BODIES),
    priorities: few(TICKET_PRIORITIES),
    operators: few([...PEOPLE, null, idNumber(7) as RecordId<'person'>]),
    channels: few(CHANNELS),
    tags: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, few(TAGS)),
    openedFrom: fc.nat({ max: 9 }).map((n) => toInstant(1_700_000_000_000 + n)),
    openedTo: fc.nat({ max: 9 }).map((n) => toInstant(1_700_000_000_000 + n)),
    sort: fc.record({
      column: fc.constantFrom(...TICKET_COLUMNS),
      direction: fc.constantFrom('ascending' as const, 'descending' as const),
    }),
    openFirst: fc.boolean(),
  },
  { requiredKeys: ['text', 'states', 'bodies', 'priorities', 'operators', 'channels', 'tags', 'sort'] },
);

function namedIndex(): TicketIndex {
  const index = createTicketIndex();
  for (const [id, name] of NAMES.bodies) index.nameBody(id, name);
  for (const [id, name] of NAMES.people) index.namePerson(id, name);
  return index;
}

const withoutZeros = (counts: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(counts).filter(([, times]) => times > 0));

describe('the ticket index', () => {
  it('answers as filtering and sorting the same records does, after any series of changes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.array(ticketArbitrary(40), { maxLength: 30 }), queryArbitrary), {
          maxLength: 6,
        }),
        (steps) => {
          const index = namedIndex();
          const records = new Map<string, IndexedTicket>();
          for (const [tickets, query] of steps) {
            const once = [...new Map(tickets.map((one) => [one.ticket.id, one])).values()];
            for (const one of once) records.set(one.ticket.id, one);
            index.put(once);
            const all = [...records.values()];
            const answer = index.query(query);
            expect(Array.from(answer.slots, (slot) => index.row(slot).id)).toEqual(
              naiveList(all, query, NAMES).map(({ ticket }) => ticket.id),
            );
            expect(answer.total).toBe(all.filter(({ ticket }) => !ticket.deleted).length);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('counts for each choice the tickets that pass every other filter', () => {
    fc.assert(
      fc.property(fc.array(ticketArbitrary(1000), { maxLength: 60 }), queryArbitrary, (tickets, query) => {
        const once = [...new Map(tickets.map((one) => [one.ticket.id, one])).values()];
        const index = namedIndex();
        index.put(once);
        const { facets } = index.query(query);
        const naive = (facet: string, valuesOf: (one: IndexedTicket) => readonly string[]) =>
          naiveCounts(once, query, NAMES, facet, valuesOf);
        expect(withoutZeros(facets.states)).toEqual(naive('states', ({ ticket }) => [ticket.state]));
        expect(withoutZeros(facets.priorities)).toEqual(
          naive('priorities', ({ ticket }) => [ticket.priority]),
        );
        expect(withoutZeros(facets.channels)).toEqual(naive('channels', ({ ticket }) => [ticket.channel]));
        expect(facets.bodies).toEqual(naive('bodies', ({ ticket }) => [ticket.bodyId]));
        expect(facets.operators).toEqual(naive('operators', ({ ticket }) => [ticket.operatorId ?? '']));
        expect(facets.tags).toEqual(naive('tags', ({ ticket }) => ticket.tags));
      }),
      { numRuns: 200 },
    );
  });

  it('finds the tickets of Londa that contain the word, open ones first [CAP-3.1.2-f]', () => {
    const index = namedIndex();
    index.put([
      indexed(someTicket(1, { state: 'closed' })),
      indexed(someTicket(2, { state: 'opened' })),
      indexed(someTicket(3, { bodyId: BODIES[1] ?? someTicket(3).bodyId })),
      indexed(someTicket(4, { subject: 'Monitor', state: 'closed', description: 'Come per la STAMPANTE' })),
      indexed(someTicket(5, { subject: 'Monitor' })),
    ]);
    const { slots } = index.query({ ...EVERY_TICKET, text: 'stampante Londa', openFirst: true });
    expect(Array.from(slots, (slot) => index.row(slot).id)).toEqual([2, 4, 1].map(idNumber));
  });

  it('shows the new name of a person who is renamed, and finds tickets by it', () => {
    const index = namedIndex();
    index.put([indexed(someTicket(1, { operatorId: PEOPLE[0] ?? null }))]);
    expect(index.query({ ...EVERY_TICKET, text: 'bianchi' }).slots).toHaveLength(0);
    index.namePerson(PEOPLE[0] ?? '', { shown: 'Zoe Bianchi', sorted: 'Bianchi Zoe' });
    const { slots } = index.query({ ...EVERY_TICKET, text: 'bianchi' });
    expect(index.row(slots[0] ?? -1).operatorName).toBe('Zoe Bianchi');
  });

  it('goes on from what was kept of it', () => {
    fc.assert(
      fc.property(fc.array(ticketArbitrary(40), { maxLength: 40 }), queryArbitrary, (tickets, query) => {
        const half = Math.floor(tickets.length / 2);
        const whole = namedIndex();
        whole.put(tickets);
        const first = namedIndex();
        first.put(tickets.slice(0, half));
        const second = createTicketIndex(structuredClone(first.content()));
        for (const [id, name] of NAMES.bodies) second.nameBody(id, name);
        for (const [id, name] of NAMES.people) second.namePerson(id, name);
        second.put(tickets.slice(half));
        const rows = (index: TicketIndex) => Array.from(index.query(query).slots, (slot) => index.row(slot));
        expect(rows(second)).toEqual(rows(whole));
      }),
      { numRuns: 100 },
    );
  });

  it('sorts provisional codes by their count, after the numbers', () => {
    const index = namedIndex();
    index.put([
      indexed(someTicket(9)),
      indexed(someTicket(1)),
      indexed(someTicket(3, { number: '2026/000002' })),
      indexed(someTicket(4, { number: '2025/000009' })),
    ]);
    const { slots } = index.query({ ...EVERY_TICKET, sort: { column: 'code', direction: 'ascending' } });
    expect(Array.from(slots, (slot) => index.row(slot).code)).toEqual([
      '2025/000009',
      '2026/000002',
      'BOZZA-7F3K-2',
      'BOZZA-7F3K-10',
    ]);
  });
});
