import fc from 'fast-check';
import type { RecordId } from '#shared/domain/identity.ts';
import { toInstant } from '#shared/domain/instant.ts';
import { createRulesOf } from '#shared/domain/service-level/rules-of.ts';
import type { OfficeRules } from '#shared/domain/service-level/body-rules.ts';
import {
  CALL_REASONS,
  CHANNELS,
  TEAMS,
  TICKET_CATEGORIES,
  TICKET_PRIORITIES,
  TICKET_STATES,
} from '#shared/domain/ticket.ts';
import { DUE_VERDICTS } from '#shared/domain/service-level/due-verdict.ts';
import { EVERY_TICKET, TICKET_COLUMNS, type TicketQuery } from '#renderer/store/ticket-query.ts';
import type { IndexedTicket } from '#renderer/store/ticket-index/indexed-ticket.ts';
import { createTicketIndex, type TicketIndex } from '#renderer/store/ticket-index/ticket-index.ts';
import { contractHours, contractLevel, contractTerms } from '#tests/fixtures/reports/office-rules.ts';
import type { Names } from './naive-list.ts';
import { idNumber, someTicket } from './some-tickets.ts';

export const BODIES = [1, 2, 3].map((n) => idNumber(900_000_000 + n) as RecordId<'body'>);
export const PEOPLE = [1, 2, 3, 4].map((n) => idNumber(800_000_000 + n) as RecordId<'person'>);
export const ASSETS = [1, 2].map((n) => idNumber(700_000_000 + n) as RecordId<'asset'>);
export const OF_FIRST = { bodyId: BODIES[0] ?? someTicket(0).bodyId };
export const OF_SECOND = { bodyId: BODIES[1] ?? someTicket(0).bodyId };

/** The third body has neither calendar nor promises. */
export const RULES: OfficeRules = {
  calendars: [contractHours(1, OF_FIRST), contractHours(2, OF_SECOND)],
  closures: [],
  serviceLevels: [contractLevel(1, OF_FIRST), contractLevel(2, { ...OF_SECOND, dueSoonMinutes: 600 })],
  terms: [contractTerms(1, { ...OF_FIRST, profile: 'enterprise' }), contractTerms(2, OF_SECOND)],
};
export const OTHER_RULES: OfficeRules = {
  ...RULES,
  serviceLevels: RULES.serviceLevels.slice(0, 1),
  terms: [],
};
export const NO_RULES: OfficeRules = { calendars: [], closures: [], serviceLevels: [], terms: [] };

/** Moments some working hours apart. */
export const moment = (n: number) => toInstant(1_700_000_000_000 + n * 7_200_000);
export const NOW = moment(5);

export const NAMES: Names = {
  rulesOf: createRulesOf(RULES),
  now: NOW,
  assets: new Map([
    [ASSETS[0] ?? '', { shown: 'PC-0101', sorted: 'PC-0101', found: 'sn77x optiplex' }],
    [ASSETS[1] ?? '', { shown: 'MFP-PEL-02', sorted: 'MFP-PEL-02' }],
  ]),
  bodies: new Map([
    [BODIES[0] ?? '', 'Comune di Londa'],
    [BODIES[1] ?? '', 'Comune di Pelago'],
  ]),
  people: new Map([
    [PEOPLE[0] ?? '', { shown: 'Zoe Àlberti', sorted: 'Àlberti Zoe' }],
    [PEOPLE[1] ?? '', { shown: 'Anna Zanni', sorted: 'Zanni Anna', found: '055 123 456 055123456' }],
    [PEOPLE[2] ?? '', { shown: 'Ugo Londa', sorted: 'Londa Ugo' }],
  ]),
};
const TAGS = ['rete', 'perché', 'toner'];
const SUBJECTS = ['Stampante ferma', 'stampante: carta', 'Àncora rete', 'ancora rete', 'Più lento', 'PC'];

const few = <Value>(values: readonly Value[]) => fc.subarray([...values], { maxLength: 2 });

const suspensionArbitrary = fc
  .tuple(fc.nat({ max: 9 }), fc.option(fc.integer({ min: 1, max: 4 })))
  .map(([start, lasts]) => `${moment(start)}/${lasts === null ? '' : moment(start + lasts)}`);

export function ticketArbitrary(ids: number): fc.Arbitrary<IndexedTicket> {
  return fc
    .record({
      n: fc.nat({ max: ids }),
      updated: fc.nat({ max: 9 }),
      contested: fc.boolean(),
      fields: fc.record({
        bodyId: fc.constantFrom(...BODIES),
        reason: fc.constantFrom(...CALL_REASONS),
        team: fc.option(fc.constantFrom(...TEAMS)),
        category: fc.option(fc.constantFrom(...TICKET_CATEGORIES)),
        ictFunction: fc.option(fc.integer({ min: 1, max: 17 })),
        assetId: fc.option(fc.constantFrom(...ASSETS)),
        deviceName: fc.option(fc.constantFrom('Pc dell’anagrafe', 'MFP')),
        requesterContact: fc.option(fc.constantFrom('055/123.456', 'rossi@ente.it')),
        takenAt: fc.option(fc.nat({ max: 20 }).map(moment)),
        duplicateOfId: fc.option(fc.constant(idNumber(3) as RecordId<'ticket'>)),
        suspensions: fc.array(suspensionArbitrary, { maxLength: 2 }),
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
        openedAt: fc.nat({ max: 9 }).map(moment),
      }),
      gone: fc.nat({ max: 9 }),
    })
    .map(({ n, updated, contested, fields, gone }) => ({
      ticket: someTicket(n, { ...fields, deleted: gone === 0 }),
      updatedAt: toInstant(1_700_000_000_000 + updated),
      contested,
    }));
}

export const queryArbitrary: fc.Arbitrary<TicketQuery> = fc.record(
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
      'anagrafe',
      "dell'anagrafe",
      '12',
      '2026/12',
      'pc-0101',
      'SN77',
      '055 12 34 56',
      '055123',
      'bozza',
    ),
    states: few(TICKET_STATES),
    bodies: few(BODIES),
    priorities: few(TICKET_PRIORITIES),
    operators: few([...PEOPLE, null, idNumber(7) as RecordId<'person'>]),
    channels: few(CHANNELS),
    tags: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, few(TAGS)),
    openedFrom: fc.nat({ max: 9 }).map(moment),
    openedTo: fc.nat({ max: 9 }).map(moment),
    dueBefore: fc.nat({ max: 20 }).map(moment),
    reasons: few(CALL_REASONS),
    teams: few([...TEAMS, null]),
    categories: few([...TICKET_CATEGORIES, null]),
    ictFunctions: few([1, 17, null]),
    dues: few(DUE_VERDICTS),
    queueOrder: fc.constantFrom('severity' as const, 'profile' as const),
    sort: fc.record({
      column: fc.constantFrom(...TICKET_COLUMNS),
      direction: fc.constantFrom('ascending' as const, 'descending' as const),
    }),
    openFirst: fc.boolean(),
  },
  {
    requiredKeys: [
      ...(['text', 'states', 'bodies', 'priorities', 'operators', 'channels', 'tags', 'sort'] as const),
      ...(['reasons', 'teams', 'categories', 'ictFunctions', 'dues'] as const),
    ],
  },
);

export function namedIndex(): TicketIndex {
  const index = createTicketIndex();
  nameAll(index);
  index.configure({ rules: RULES, digest: 'rules' });
  return index;
}

export function nameAll(index: TicketIndex): void {
  for (const [id, name] of NAMES.bodies) index.name('body', id, { shown: name, sorted: name });
  for (const [id, name] of NAMES.people) index.name('person', id, name);
  for (const [id, name] of NAMES.assets) index.name('asset', id, name);
}

/** The numbers of the tickets that a query finds, in order. */
export function found(index: TicketIndex, query: Partial<TicketQuery>, now = NOW): readonly string[] {
  const { slots } = index.query({ ...EVERY_TICKET, ...query }, now);
  return Array.from(slots, (slot) => index.row(slot, now).id);
}
