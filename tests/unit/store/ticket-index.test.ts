import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRulesOf } from '#shared/domain/service-level/rules-of.ts';
import type { IndexedTicket } from '#renderer/store/ticket-index/indexed-ticket.ts';
import { createTicketIndex, type TicketIndex } from '#renderer/store/ticket-index/ticket-index.ts';
import { naiveCounts, naiveList, naiveVerdict } from './naive-list.ts';

import {
  moment,
  nameAll,
  namedIndex,
  NAMES,
  NO_RULES,
  NOW,
  OTHER_RULES,
  queryArbitrary,
  RULES,
  ticketArbitrary,
} from './index-samples.ts';
const withoutZeros = (counts: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(counts).filter(([, times]) => times > 0));

describe('the ticket index', () => {
  it('answers as filtering and sorting the same records does, after any series of changes', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            tickets: fc.array(ticketArbitrary(40), { maxLength: 30 }),
            query: queryArbitrary,
            rules: fc.constantFrom(RULES, OTHER_RULES, NO_RULES),
            now: fc.nat({ max: 30 }).map(moment),
            isPrepared: fc.boolean(),
          }),
          { maxLength: 6 },
        ),
        (steps) => {
          const index = namedIndex();
          const records = new Map<string, IndexedTicket>();
          for (const { tickets, query, rules, now, isPrepared } of steps) {
            index.configure({ rules, digest: JSON.stringify(rules) });
            const known = { ...NAMES, rulesOf: createRulesOf(rules), now };
            const once = [...new Map(tickets.map((one) => [one.ticket.id, one])).values()];
            for (const one of once) records.set(one.ticket.id, one);
            index.put(once);
            const all = [...records.values()];
            if (isPrepared) index.prepareSearch();
            const answer = index.query(query, now);
            const rows = Array.from(answer.slots, (slot) => index.row(slot, now));
            const expected = naiveList(all, query, known);
            expect(rows.map(({ id }) => id)).toEqual(expected.map(({ ticket }) => ticket.id));
            expect(rows.map(({ take }) => take?.verdict)).toEqual(
              expected.map((one) => naiveVerdict(one, known)),
            );
            expect(answer.total).toBe(all.filter(({ ticket }) => !ticket.deleted).length);
          }
        },
      ),
      { numRuns: 120 },
    );
  });

  it('counts for each choice the tickets that pass every other filter', () => {
    fc.assert(
      fc.property(fc.array(ticketArbitrary(1000), { maxLength: 60 }), queryArbitrary, (tickets, query) => {
        const once = [...new Map(tickets.map((one) => [one.ticket.id, one])).values()];
        const index = namedIndex();
        index.put(once);
        const { facets } = index.query(query, NOW);
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
        expect(withoutZeros(facets.reasons)).toEqual(naive('reasons', ({ ticket }) => [ticket.reason]));
        expect(withoutZeros(facets.teams)).toEqual(naive('teams', ({ ticket }) => [ticket.team ?? '']));
        expect(withoutZeros(facets.categories)).toEqual(
          naive('categories', ({ ticket }) => [ticket.category ?? '']),
        );
        expect(withoutZeros(facets.ictFunctions)).toEqual(
          naive('ictFunctions', ({ ticket }) => [String(ticket.ictFunction ?? '')]),
        );
        expect(withoutZeros(facets.dues)).toEqual(naive('dues', (one) => [naiveVerdict(one, NAMES)]));
      }),
      { numRuns: 80 },
    );
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
        nameAll(second);
        expect(second.configure({ rules: RULES, digest: 'rules' })).toBe(false);
        second.put(tickets.slice(half));
        const rows = (index: TicketIndex) =>
          Array.from(index.query(query, NOW).slots, (slot) => index.row(slot, NOW));
        expect(rows(second)).toEqual(rows(whole));
      }),
      { numRuns: 40 },
    );
  });
});
